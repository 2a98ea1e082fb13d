package vn.parindex.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.shared.Localized;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Use cases around units. */
@ApplicationScoped
class UnitService {
    private final UnitRepository units;
    private final Audit audit;

    UnitService(UnitRepository units, Audit audit) {
        this.units = units;
        this.audit = audit;
    }

    Page<UnitView> search(UnitQuery query, PageQuery page) {
        var found = units.search(query, page);
        var codes = found.items().stream().map(OrgUnit::code).toList();
        var parents = units.refs(found.items().stream()
                .map(OrgUnit::parentCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var children = units.childrenOf(codes);
        return found.map(unit -> UnitView.of(unit, parents, children));
    }

    UnitView.Detail detail(String code) {
        return detailOf(units.findByIdOptional(code).orElseThrow(ProblemException::notFound));
    }

    private UnitView.Detail detailOf(OrgUnit unit) {
        var before = units.stepsTo(unit.code());
        var after = units.stepsFrom(unit.code());
        var named = units.refs(Stream.of(
                        before.stream().map(UnitSuccessor::unitCode),
                        after.stream().map(UnitSuccessor::successorCode),
                        Stream.ofNullable(unit.parentCode()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet()));
        return new UnitView.Detail(
                UnitView.of(unit, named, units.childrenOf(Set.of(unit.code()))),
                steps(before, UnitSuccessor::unitCode, named),
                steps(after, UnitSuccessor::successorCode, named));
    }

    private static List<UnitView.Step> steps(
            List<UnitSuccessor> steps, Function<UnitSuccessor, String> end, Map<String, UnitRef> named) {
        return steps.stream()
                .map(s -> new UnitView.Step(Objects.requireNonNull(named.get(end.apply(s))), s.kind(), s.effectiveOn()))
                .toList();
    }

    @Transactional
    UnitView.Imported importAll(ImportUnits command) {
        var known = units.listAll().stream().collect(Collectors.toMap(OrgUnit::code, Function.identity()));
        refuseFaults(command, known.keySet());
        var created = new TreeSet<String>();
        var updated = new TreeSet<String>();
        for (var given : command.units()) {
            var unit = known.get(given.code());
            if (unit == null) {
                units.persist(new OrgUnit(given));
                created.add(given.code());
            } else if (unit.describe(given)) {
                updated.add(given.code());
            }
        }
        for (var code : created) {
            audit.record("unit.create", AuditObject.of("unit", code).about(code), Map.of());
        }
        for (var code : updated) {
            audit.record("unit.update", AuditObject.of("unit", code).about(code), Map.of());
        }
        var unchanged = command.units().size() - created.size() - updated.size();
        return new UnitView.Imported(created, updated, unchanged);
    }

    /** All faults at once: codes twice, parents that are neither in the file nor stored. */
    private static void refuseFaults(ImportUnits command, Set<String> stored) {
        var errors = new ArrayList<ProblemError>();
        var codes = new HashSet<String>();
        for (int i = 0; i < command.units().size(); i++) {
            var unit = command.units().get(i);
            if (!codes.add(unit.code())) {
                var twice = Localized.message("unit.twice", unit.code());
                errors.add(ProblemError.field("units[" + i + "].code", twice));
            }
        }
        for (int i = 0; i < command.units().size(); i++) {
            var parent = command.units().get(i).parent();
            if (parent != null && !codes.contains(parent) && !stored.contains(parent)) {
                var unknown = Localized.message("unit.unknown", parent);
                errors.add(ProblemError.field("units[" + i + "].parent", unknown));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.IMPORT_REFUSED, errors, errors.size());
        }
    }

    @Transactional
    UnitView.Detail nameSuccessors(String code, NameSuccessors command) {
        var unit = units.findByIdOptional(code).orElseThrow(ProblemException::notFound);
        if (unit.validTo() != null) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("unit.ended", code));
        }
        var known = units.refs(command.successors());
        var unknown = command.successors().stream()
                .filter(s -> !known.containsKey(s) || s.equals(code))
                .map(s -> ProblemError.field("successors", Localized.message("unit.unknown", s)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(ProblemType.UNMET_NEEDS, unknown);
        }
        unit.end(command.effectiveOn());
        for (var successor : command.successors()) {
            units.add(new UnitSuccessor(code, successor, command.kind(), command.effectiveOn()));
        }
        audit.record("unit.end", AuditObject.of("unit", code).about(code), command);
        return detailOf(unit);
    }
}
