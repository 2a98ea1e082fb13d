package vn.parindex.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.scoring.Bands;
import vn.parindex.scoring.Cases;
import vn.parindex.scoring.Language;
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
    static @Nullable RuleInput of(FigureTable table, FigureTable.Row row, FrozenLeaf leaf) {
        var taken = takenBy(leaf.rule());
        if (taken.isEmpty()) {
            table.fault(row, FigureColumn.LEAF, "figures.no-figures", leaf.code());
            return null;
        }
        var foreign = new ArrayList<>(row.given());
        foreign.removeAll(taken);
        foreign.forEach(column -> table.fault(row, column, "figures.not-taken", leaf.code(), column.heading()));
        for (var column : taken) {
            if (!row.given().contains(column)) {
                table.fault(row, column, "figures.missing", column.heading());
            }
        }
        if (!foreign.isEmpty() || !row.figures().keySet().containsAll(taken)) {
            return null;
        }
        var input = input(row, taken);
        var refused = leaf.rule().inputFaults(input);
        refused.forEach(fault ->
                table.fault(row, FigureColumn.of(fault.field()), locale -> fault.message(Language.of(locale))));
        return refused.isEmpty() ? input : null;
    }

    private static RuleInput input(FigureTable.Row row, List<FigureColumn> taken) {
        var figures = row.figures();
        return taken.contains(FigureColumn.VALUE)
                ? new RuleInput.Amount(Objects.requireNonNull(figures.get(FigureColumn.VALUE)))
                : new RuleInput.Fraction(
                        Objects.requireNonNull(figures.get(FigureColumn.A)),
                        Objects.requireNonNull(figures.get(FigureColumn.B)));
    }
}
