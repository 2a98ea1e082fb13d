package vn.parindex.ranking;

import java.text.Collator;
import java.util.Comparator;
import vn.parindex.shared.Languages;

/** The order in which results are read. */
final class ResultOrder {
    /** By rank, equals by name; units without a rank last. */
    static final Comparator<UnitResult> BY_RANK = Comparator.comparingInt(
                    (UnitResult r) -> r.rank() == null ? Integer.MAX_VALUE : r.rank())
            .thenComparing(r -> r.unit().name(), ResultOrder::byName)
            .thenComparing(r -> r.unit().code());

    private ResultOrder() {}

    private static int byName(String one, String other) {
        return Collator.getInstance(Languages.VIETNAMESE).compare(one, other);
    }
}
