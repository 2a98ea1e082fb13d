package vn.parindex.organization;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit in a list. */
@Schema(name = "UnitView")
public record UnitView(
        String code,
        String name,
        UnitGroup group,
        @Nullable UnitRef parent,

        @Schema(description = "First day of its existence; null = since before the records.") @Nullable LocalDate validFrom,

        @Schema(description = "First day on which it no longer exists.") @Nullable LocalDate validTo,

        String certainty,
        @Schema(description = "Number of units under it.") long children) {

    static UnitView of(OrgUnit unit, Map<String, UnitRef> parents, Map<String, Long> children) {
        return new UnitView(
                unit.code(),
                unit.name(),
                unit.group(),
                unit.parentCode() == null ? null : parents.get(unit.parentCode()),
                unit.validFrom(),
                unit.validTo(),
                new CertaintyConverter().convertToDatabaseColumn(unit.certainty()),
                children.getOrDefault(unit.code(), 0L));
    }

    /** A unit with what it came from and what it became. */
    @Schema(name = "UnitDetailView")
    public record Detail(@JsonUnwrapped UnitView unit, List<Step> predecessors, List<Step> successors) {}

    /** A step in a unit's history. */
    @Schema(name = "UnitStep")
    public record Step(UnitRef unit, UnitSuccessor.Kind kind, LocalDate effectiveOn) {}

    /** The groups there are. */
    @Schema(name = "UnitGroupView")
    public record Group(UnitGroup code, String name, List<String> route) {}

    /** What an import did. */
    @Schema(name = "UnitImportView")
    public record Imported(Set<String> created, Set<String> updated, int unchanged) {}
}
