package vn.parindex.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.scoring.InputFault;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.Localized;

/**
 * Figures for a leaf of a unit, with their source and day; null where a row says nothing, or nothing readable. What is wrong
 * with it, it notes where its sender can mend it.
 */
interface FigureRow {

    /** Tells it from the other rows. */
    int number();

    /** How its sender counts it, in the middle of a sentence. */
    Localized place();

    /** Code or name. */
    @Nullable String unit();

    @Nullable String leaf();

    /** Whether the leaf's code was typed as a number, so that 1.10 has become 1.1. */
    boolean isNumber();

    @Nullable String source();

    @Nullable LocalDate asOf();

    /** The figures in the form of the leaf's rule, which takes these columns; null beside what was noted. */
    @Nullable RuleInput input(FrozenLeaf leaf, List<FigureColumn> taken);

    /** Notes what is wrong with one of its parts. */
    void fault(FigureColumn column, String key, Object... arguments);

    /** Notes what the rule says of its figures. */
    void fault(InputFault fault);
}
