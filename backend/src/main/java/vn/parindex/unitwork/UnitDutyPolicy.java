package vn.parindex.unitwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;
import vn.parindex.identity.Role;

/** Who of a unit may share out its leaves and say what of them? Pure: asks nothing but its arguments. */
@ApplicationScoped
class UnitDutyPolicy {

    /** What the caller, one of the unit, may do at all. */
    List<String> allowed(CurrentUser user) {
        return isHead(user) ? List.of("assign", "review", "take", "finish") : List.of("take", "finish");
    }

    /**
     * The head gives leaves to whom it likes. Everybody else takes a leaf that is nobody's, or a room's, for themselves,
     * and lets go of their own; room and day stay as the head set them.
     */
    boolean mayGive(CurrentUser user, LeafDuty.Terms now, LeafDuty.Terms wanted) {
        if (isHead(user) || wanted.equals(now)) {
            return true;
        }
        var me = user.username();
        var takes = now.username() == null && me.equals(wanted.username());
        var letsGo = me.equals(now.username()) && wanted.username() == null;
        var due = wanted.isNobody() ? null : now.dueOn();
        return (takes || letsGo) && Objects.equals(now.room(), wanted.room()) && Objects.equals(due, wanted.dueOn());
    }

    /** Everybody says that a leaf is done, and takes that back; the rest is the head's. */
    boolean mayMark(CurrentUser user, LeafMark.Kind kind, @Nullable LeafMark held) {
        return isHead(user)
                || switch (kind) {
                    case DONE -> true;
                    case RETURNED, REVIEWED -> false;
                    case TAKEN_BACK ->
                        held == null
                                || (held.kind() == LeafMark.Kind.DONE
                                        && held.by().equals(user.username()));
                };
    }

    /** The head describes everybody of the unit, others themselves; nobody the people of another unit. */
    boolean mayDescribe(CurrentUser user, String unitCode, String username) {
        return user.isOf(unitCode) && (isHead(user) || username.equals(user.username()));
    }

    private static boolean isHead(CurrentUser user) {
        return user.hasAny(Role.UNIT_HEAD);
    }
}
