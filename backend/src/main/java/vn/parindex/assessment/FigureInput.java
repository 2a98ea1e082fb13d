package vn.parindex.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.scoring.Bands;
import vn.parindex.scoring.Cases;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.RelativeToBest;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.ScoringRule;

/** The input that a row of figures is for a leaf. */
final class FigureInput {
    private FigureInput() {}

    /** The columns of figures that a rule takes; none for rules that ask for something else. */
    static List<FigureColumn> takenBy(ScoringRule rule) {
        return switch (rule) {
            case Bands bands when bands.value() != null -> List.of(FigureColumn.VALUE);
            case RelativeToBest _ -> List.of(FigureColumn.VALUE);
            case Bands _, Ratio _, Cases _ -> List.of(FigureColumn.A, FigureColumn.B);
            default -> List.of();
        };
    }

    /** The input, or null where the row lacks something, or says something that the rule refuses; each is noted. */
    static @Nullable RuleInput of(FigureRow row, FrozenLeaf leaf) {
        var taken = takenBy(leaf.rule());
        if (taken.isEmpty()) {
            row.fault(FigureColumn.LEAF, "figures.no-figures", leaf.code());
            return null;
        }
        var input = row.input(leaf, taken);
        if (input == null) {
            return null;
        }
        var refused = leaf.rule().inputFaults(input);
        refused.forEach(row::fault);
        return refused.isEmpty() ? input : null;
    }
}
