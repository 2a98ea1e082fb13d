package vn.parindex.assessment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/**
 * Which sheets of a campaign are moved at once: all of them or none.
 *
 * @param sheets named one by one, null where a group is meant
 * @param group those of the group that stand where the action begins, null where sheets are named
 */
record SheetChoice(@Nullable Set<UUID> sheets, @Nullable UnitGroup group) {

    /**
     * The choice of a request.
     *
     * @throws ProblemException 400 unless it names either sheets or a group
     */
    static SheetChoice of(@Nullable List<UUID> sheets, @Nullable UnitGroup group) {
        var named = sheets != null && !sheets.isEmpty();
        if (named == (group != null)) {
            throw new ProblemException(
                    ProblemType.VALIDATION, List.of(ProblemError.field("sheets", Localized.message("moves.choice"))));
        }
        return new SheetChoice(named ? Set.copyOf(sheets) : null, group);
    }
}
