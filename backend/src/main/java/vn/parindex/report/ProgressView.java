package vn.parindex.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;

/** How far the sheets of a campaign are. */
@Schema(name = "ProgressView")
record ProgressView(
        UUID campaign,

        @Schema(description = "When this was read.") Instant at,

        @Schema(description = "All sheets.") Count all,

        List<Group> groups) {

    /** Sheets by status; every status is named, also with none. */
    @Schema(name = "ProgressCount")
    record Count(
            long units,
            Map<AssessmentStatus, Long> statuses,

            @Schema(description = "Sheets whose holder is past the planned time, grace and extension included.")
            long overdue,

            @Schema(description = "When the first of these were due; null where none is overdue.") @Nullable Instant overdueSince) {}

    /** The sheets of a group. */
    @Schema(name = "ProgressGroup")
    record Group(UnitGroup group, Count count) {}

    /** The communes of a district. */
    @Schema(name = "ProgressDistrict")
    record District(UnitRef unit, Count count) {}
}
