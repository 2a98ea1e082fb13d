package vn.parindex.scoring;

import java.math.BigDecimal;
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
        return of(values, Comparator.naturalOrder());
    }

    /**
     * The rank of each result, from 1, in the order given: by the exact index before any cap, then by the tie rule.
     *
     * @param results of one group, each with a maximum above 0
     */
    public static List<Integer> of(List<Parts> results, TieBreak tieBreak) {
        Comparator<Parts> byIndex = Comparator.comparing(parts -> parts.index().orElseThrow());
        return of(results, byIndex.thenComparing(parts -> deciding(parts, tieBreak)));
    }

    private static BigDecimal deciding(Parts parts, TieBreak tieBreak) {
        return switch (tieBreak) {
            case SHARED -> BigDecimal.ZERO;
            case SURVEY_POINTS -> parts.survey();
            case APPRAISED_POINTS -> parts.appraised();
        };
    }

    private static <T> List<Integer> of(List<T> values, Comparator<T> order) {
        var sorted = new ArrayList<>(values);
        sorted.sort(order.reversed());
        var ranks = new TreeMap<T, Integer>(order);
        for (int i = 0; i < sorted.size(); i++) {
            ranks.putIfAbsent(sorted.get(i), i + 1);
        }
        return values.stream().map(ranks::get).toList();
    }
}
