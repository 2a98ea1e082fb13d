package vn.parindex.assessment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.organization.UnitRef;

/** The sheets that were moved at once. */
@Schema(name = "MovedView")
record MovedView(int moved, List<Sheet> sheets) {

    /** A sheet after its move. */
    @Schema(name = "MovedSheet")
    record Sheet(UUID id, UnitRef unit, AssessmentStatus status) {}

    static MovedView of(List<Assessment> sheets) {
        return new MovedView(
                sheets.size(),
                sheets.stream()
                        .map(sheet -> new Sheet(sheet.id(), sheet.unit(), sheet.status()))
                        .toList());
    }
}
