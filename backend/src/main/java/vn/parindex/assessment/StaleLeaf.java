package vn.parindex.assessment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import vn.parindex.shared.Clocks;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Somebody who was faster is named, with what the leaf holds now, so that nothing is overwritten unseen. */
final class StaleLeaf {
    private StaleLeaf() {}

    static ProblemException problem(LeafScore row, LeafView current) {
        var last = Arrays.stream(Stage.values())
                .map(current::stage)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(StageView::at));
        if (last.isEmpty() || row.version() == 0) {
            return new ProblemException(ProblemType.STALE_VERSION, Localized.message("stale.unknown"))
                    .with("leaf", current);
        }
        var by = last.get().by();
        var at = last.get().at();
        return new ProblemException(
                        ProblemType.STALE_VERSION, Localized.message("stale.by", by.name(), Clocks.second(at)))
                .with("leaf", current)
                .with("changedBy", by)
                .with("changedAt", at);
    }
}
