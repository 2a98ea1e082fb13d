package vn.parindex.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.ranking.AreaResult;
import vn.parindex.ranking.UnitResult;

/** The middle of a group, beside which a unit is shown. */
final class Median {
    private static final int DECIMALS = 10;

    private Median() {}

    /** The median index of an area over the group; empty where nobody has one. */
    static Optional<BigDecimal> of(List<UnitResult> group, String area) {
        var sorted = group.stream()
                .flatMap(unit -> unit.areas().stream())
                .filter(a -> a.code().equals(area))
                .map(AreaResult::index)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1)
                                .add(sorted.get(middle))
                                .divide(BigDecimal.TWO, DECIMALS, RoundingMode.HALF_UP));
    }
}
