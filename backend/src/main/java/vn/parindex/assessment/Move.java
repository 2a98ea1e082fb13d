package vn.parindex.assessment;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.ProblemError;

/**
 * One move of one or many sheets.
 *
 * @param action what moves them
 * @param reason why, where the action asks for it
 * @param needs what a sheet lacks for it
 * @param effect what else the move does to a sheet, before its status changes
 */
record Move(
        SheetAction action,
        @Nullable String reason,
        BiFunction<Assessment, SheetContent, List<ProblemError>> needs,
        BiConsumer<Assessment, SheetContent> effect) {

    Move(SheetAction action, @Nullable String reason) {
        this(action, reason, (sheet, content) -> List.of(), (sheet, content) -> {});
    }

    Move needing(BiFunction<Assessment, SheetContent, List<ProblemError>> what) {
        return new Move(action, reason, what, effect);
    }

    Move with(BiConsumer<Assessment, SheetContent> what) {
        return new Move(action, reason, needs, what);
    }
}
