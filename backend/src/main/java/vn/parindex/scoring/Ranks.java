package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        var keys = results.stream()
                .map(parts -> new Key(parts.index().orElseThrow(), deciding(parts, tieBreak)))
                .toList();
        return of(keys, Comparator.comparing(Key::index).thenComparing(Key::deciding));
    }

    /** What a result is compared by, worked out once and not at every comparison. */
    private record Key(IndexValue index, BigDecimal deciding) {}

    private static BigDecimal deciding(Parts parts, TieBreak tieBreak) {
        return switch (tieBreak) {
            case SHARED -> BigDecimal.ZERO;
            case SURVEY_POINTS -> parts.survey();
            case APPRAISED_POINTS -> parts.appraised();
        };
    }

    private static <T> List<Integer> of(List<T> values, Comparator<T> order) {
        var positions = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> values.get(i), order)
                        .reversed())
                .toList();
        var ranks = new Integer[values.size()];
        int rank = 0;
        for (int i = 0; i < ranks.length; i++) {
            var value = values.get(positions.get(i));
            if (i == 0 || order.compare(value, values.get(positions.get(i - 1))) != 0) {
                rank = i + 1;
            }
            ranks[positions.get(i)] = rank;
        }
        return List.of(ranks);
    }
}
