package vn.parindex.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.organization.UnitRef;

/** Where sheets are late or will be soon. */
@Schema(name = "DelayView")
record DelayView(
        AssessmentStatus status,

        @Schema(description = "The unit or district that holds the sheets; null for the province's team.") @Nullable UnitRef holder,

        long sheets,

        @Schema(description = "When the first of them is due, grace and extension included.")
        Instant dueAt,

        boolean overdue,

        @Schema(description = "The sheet where it is a single one.") @Nullable UUID assessment,

        @Schema(description = "Leaves without a self score of a sheet in draft.") @Nullable Long unscored) {}
