package vn.parindex.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitNames;

/** Holds the rows of a table against the campaign: every fault is noted, none hides another. */
final class NotApplicableCheck {
    private final NotApplicableTable table;
    private final UnitNames<Participant> names;
    private final Predicate<Participant> mayDecide;
    private final BiPredicate<Participant, String> hasNode;

    /**
     * Over the participants by code and name, those whom the caller decides for, and the codes of their sets.
     */
    NotApplicableCheck(
            NotApplicableTable table,
            List<Participant> participants,
            Predicate<Participant> mayDecide,
            BiPredicate<Participant, String> hasNode) {
        this.table = table;
        this.names = new UnitNames<>(participants, Participant::unitCode, Participant::unitName);
        this.mayDecide = mayDecide;
        this.hasNode = hasNode;
    }

    /** The rows without faults. */
    NotApplicableEntries accepted() {
        var seen = new HashMap<String, Integer>();
        var accepted = new ArrayList<NotApplicableEntries.Entry>();
        for (var row : table.rows()) {
            var participant = participant(row);
            var code = row.code();
            if (participant == null || code == null || !isNode(row, participant, code)) {
                continue;
            }
            var first = seen.putIfAbsent(participant.unitCode() + " " + code, row.row());
            if (first != null) {
                table.fault(row, NotApplicableColumn.CODE, "not-applicable.twice", participant.unitName(), code, first);
            } else if (row.reason() != null) {
                accepted.add(new NotApplicableEntries.Entry(row, participant, code, row.reason()));
            }
        }
        return new NotApplicableEntries(table, accepted);
    }

    private @Nullable Participant participant(NotApplicableTable.Row row) {
        var unit = row.unit();
        if (unit == null) {
            return null;
        }
        var found = names.named(unit);
        if (found.isEmpty()) {
            table.fault(row, NotApplicableColumn.UNIT, "participant.unknown", unit);
        } else if (found.size() > 1) {
            var codes = found.stream().map(Participant::unitCode).collect(Collectors.joining(", "));
            table.fault(row, NotApplicableColumn.UNIT, "not-applicable.units", unit, codes);
        } else if (!mayDecide.test(found.getFirst())) {
            table.fault(row, NotApplicableColumn.UNIT, "not-applicable.not-yours");
        } else {
            return found.getFirst();
        }
        return null;
    }

    private boolean isNode(NotApplicableTable.Row row, Participant participant, String code) {
        if (row.isNumber() && code.contains(".") && hasNode.test(participant, code + "0")) {
            table.fault(row, NotApplicableColumn.CODE, "not-applicable.number", code, code + "0");
            return false;
        }
        if (!hasNode.test(participant, code)) {
            table.fault(row, NotApplicableColumn.CODE, "index-set.no-node", code);
            return false;
        }
        return true;
    }
}
