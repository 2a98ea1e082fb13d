package vn.parindex.unitwork;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.UnitSheets.UnitSheet;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** What stands against a change of many leaves, each named; nothing is changed while there is anything. */
final class LeafFaults {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final List<ProblemType> ORDER =
            List.of(ProblemType.FORBIDDEN, ProblemType.WRONG_STATE, ProblemType.CONFLICT, ProblemType.UNMET_NEEDS);

    private final UnitSheet sheet;
    private final Map<ProblemType, List<ProblemError>> faults = new EnumMap<>(ProblemType.class);

    /** Leaves that are not there, are named twice, or are not open to the unit. */
    LeafFaults(UnitSheet sheet, List<String> leaves) {
        this.sheet = sheet;
        var named = new HashSet<String>();
        for (var code : leaves) {
            var leaf = sheet.leaves().get(code);
            if (leaf == null) {
                add(ProblemType.UNMET_NEEDS, code, "index-set.no-leaf");
            } else if (!leaf.open()) {
                add(ProblemType.WRONG_STATE, code, "unit-work.closed");
            }
            if (!named.add(code)) {
                add(ProblemType.UNMET_NEEDS, code, "need.leaf-twice");
            }
        }
    }

    void permit(boolean may, String leaf, String key) {
        if (!may) {
            add(ProblemType.FORBIDDEN, leaf, key);
        }
    }

    /** What an order asks for; null where that cannot be. Who holds the leaf already may stay whoever it is. */
    LeafDuty.@Nullable Terms terms(AssignLeaves.Duty order, LeafDuty.Terms now, Map<String, UnitPerson> people) {
        var person = order.username() == null ? null : people.get(order.username());
        var stays = order.username() != null && order.username().equals(now.username());
        if (order.username() != null && !stays && (person == null || !person.active())) {
            add(ProblemType.UNMET_NEEDS, order.leaf(), "unit-work.person", Localized.literal(order.username()));
            return null;
        }
        var due = order.dueOn();
        if (due != null && (due.getYear() < FIRST_YEAR || due.getYear() > LAST_YEAR)) {
            add(ProblemType.UNMET_NEEDS, order.leaf(), "unit-work.day");
            return null;
        }
        var name = person == null ? now.name() : person.name();
        var terms =
                new LeafDuty.Terms(order.roomOrNone(), order.username(), order.username() == null ? null : name, due);
        if (due != null && terms.isNobody()) {
            add(ProblemType.UNMET_NEEDS, order.leaf(), "unit-work.day-of-nobody");
            return null;
        }
        return terms;
    }

    /** A mark is bound to the version that was looked at; sending back needs words, and taking back something to take. */
    void check(MarkLeaves.Mark order, @Nullable LeafMark held) {
        var leaf = sheet.leaves().get(order.leaf());
        if (leaf != null && leaf.version() != order.version()) {
            add(ProblemType.CONFLICT, order.leaf(), "unit-work.changed");
        }
        if (order.kind() == LeafMark.Kind.RETURNED && order.words() == null) {
            add(ProblemType.UNMET_NEEDS, order.leaf(), "unit-work.remark");
        }
        if (order.kind() == LeafMark.Kind.TAKEN_BACK && held == null) {
            add(ProblemType.UNMET_NEEDS, order.leaf(), "unit-work.no-mark");
        }
    }

    private void add(ProblemType type, String leaf, String key, Localized... more) {
        var args = new ArrayList<Object>(List.of(Localized.literal(leaf)));
        args.addAll(List.of(more));
        faults.computeIfAbsent(type, t -> new ArrayList<>())
                .add(ProblemError.leaf(leaf, Localized.message(key, args.toArray())));
    }

    /**
     * Ends the use case if there is any fault.
     *
     * @throws ProblemException 403, 409 or 422 with every leaf that stands against it, in this order
     */
    void refuse() {
        for (var type : ORDER) {
            var found = faults.get(type);
            if (found != null) {
                throw new ProblemException(type, found, Localized.message("unit-work.refused", found.size()));
            }
        }
    }
}
