package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Ranks from high to low; equals share a rank and the next rank is skipped, 1-2-2-4 (design.md section 8). */
public final class Ranks {

    private Ranks() {}

    /**
     * The rank of each value, from 1, in the order of the values given.
     *
     * @param values exact index values of one group
     */
    public static List<Integer> of(List<IndexValue> values) {
        var sorted = new ArrayList<>(values);
        sorted.sort(Comparator.reverseOrder());
        var ranks = new TreeMap<IndexValue, Integer>();
        for (int i = 0; i < sorted.size(); i++) {
            ranks.putIfAbsent(sorted.get(i), i + 1);
        }
        return values.stream().map(ranks::get).toList();
    }
}
