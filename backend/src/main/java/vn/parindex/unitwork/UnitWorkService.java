package vn.parindex.unitwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.UnitSheets;
import vn.parindex.assessment.UnitSheets.UnitSheet;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.identity.Caller;

/** Shares out the leaves of a sheet inside its unit, and keeps what the unit's people say of them. */
@ApplicationScoped
class UnitWorkService {
    private final UnitSheets sheets;
    private final UnitWorkRepository work;
    private final UnitDutyPolicy policy;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    UnitWorkService(
            UnitSheets sheets,
            UnitWorkRepository work,
            UnitDutyPolicy policy,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.sheets = sheets;
        this.work = work;
        this.policy = policy;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What became of a leaf's duty, for the trail. */
    record DutyChange(String leaf, LeafDuty.Terms before, LeafDuty.Terms after) {}

    /** What was said of a leaf, for the trail; the words stay in the unit. */
    record MarkChange(String leaf, LeafMark.Kind kind) {}

    UnitWorkView get(UUID id) {
        return view(sheets.get(id));
    }

    /** All of the leaves, or none. */
    @Transactional
    UnitWorkView assign(UUID id, AssignLeaves command) {
        var user = caller.user();
        var sheet = sheets.lock(id, command.indexSet(), command.leaves());
        work.register(sheet.unitCode(), user, clock.instant());
        var people = work.people(sheet.unitCode()).stream()
                .collect(Collectors.toMap(UnitPerson::username, Function.identity()));
        var duties = work.duties(sheet);
        var changes = new ArrayList<DutyChange>();
        var faults = new LeafFaults(sheet, command.leaves());
        for (var order : command.duties()) {
            var duty = duties.get(order.leaf());
            var now = duty == null ? LeafDuty.Terms.NOBODY : duty.terms();
            var wanted = faults.terms(order, now, people);
            if (wanted == null) {
                continue;
            }
            faults.permit(policy.mayGive(user, now, wanted), order.leaf(), "unit-work.not-yours");
            if (!wanted.equals(now)) {
                changes.add(new DutyChange(order.leaf(), now, wanted));
            }
        }
        faults.refuse();
        for (var change : changes) {
            give(sheet, duties.get(change.leaf()), change);
        }
        record("leaf-duty.assign", sheet, changes);
        work.flush();
        return view(sheet);
    }

    private void give(UnitSheet sheet, @Nullable LeafDuty duty, DutyChange change) {
        if (duty == null) {
            work.add(new LeafDuty(sheet, change.leaf(), change.after(), clock.instant()));
        } else {
            duty.give(change.after(), clock.instant());
        }
    }

    /** Of all of the leaves, or of none; what holds already is not said again. */
    @Transactional
    UnitWorkView mark(UUID id, MarkLeaves command) {
        var user = caller.user();
        // each mark says which version was looked at
        var sheet = sheets.lock(id, null, command.leaves());
        work.register(sheet.unitCode(), user, clock.instant());
        var marks = work.marks(sheet);
        var said = new ArrayList<LeafMark>();
        var faults = new LeafFaults(sheet, command.leaves());
        for (var order : command.marks()) {
            var leaf = sheet.leaves().get(order.leaf());
            var before = marks.getOrDefault(order.leaf(), List.of());
            var held = LeafMark.held(before);
            faults.permit(policy.mayMark(user, order.kind(), held), order.leaf(), "unit-work.heads");
            faults.check(order, held);
            if (leaf != null && (held == null || !held.says(order, leaf))) {
                said.add(new LeafMark(sheet, leaf, before.size() + 1, order, user, clock.instant()));
            }
        }
        faults.refuse();
        said.forEach(work::add);
        record(
                "leaf-mark.add",
                sheet,
                said.stream()
                        .map(mark -> new MarkChange(mark.leafCode(), mark.kind()))
                        .toList());
        work.flush();
        return view(sheet);
    }

    private void record(String action, UnitSheet sheet, List<?> changes) {
        if (!changes.isEmpty()) {
            audit.record(
                    action,
                    AuditObject.in(sheet.campaignId(), "unit-work", sheet.id()).about(sheet.unitCode()),
                    changes);
        }
    }

    private UnitWorkView view(UnitSheet sheet) {
        var duties = work.duties(sheet);
        var marks = work.marks(sheet);
        var people = work.people(sheet.unitCode());
        var me = caller.user().username();
        var room = people.stream()
                .filter(person -> person.username().equals(me))
                .findFirst()
                .map(UnitPerson::room)
                .orElse(null);
        var leaves = sheet.leaves().values().stream()
                .filter(leaf -> leaf.open() || duties.containsKey(leaf.code()) || marks.containsKey(leaf.code()))
                .map(leaf -> {
                    var duty = duties.get(leaf.code());
                    var terms = duty == null ? LeafDuty.Terms.NOBODY : duty.terms();
                    return UnitWorkView.Leaf.of(
                            leaf, terms.isOf(me, room), terms, marks.getOrDefault(leaf.code(), List.of()));
                })
                .toList();
        var rooms = Stream.concat(
                        people.stream().map(UnitPerson::room), leaves.stream().map(UnitWorkView.Leaf::room))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new UnitWorkView(
                people.stream().map(UnitWorkView.Person::of).toList(), rooms, policy.allowed(caller.user()), leaves);
    }
}
