package vn.parindex.appraisal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;

/** A sheet in an appraiser's queue, with the caller's own share of it. */
@Schema(name = "AppraisalItemView")
record AppraisalItemView(
        @Schema(description = "Id of the sheet.") UUID id,
        UnitRef unit,
        UnitGroup group,

        @Schema(description = "Code of the commune's district.") @Nullable String district,

        AssessmentStatus status,

        @Schema(description = "When the sheet came into its status.")
        Instant since,

        @Schema(description = "When appraising at this level is due; a passed time is an alarm, not an end.") @Nullable Instant dueAt,

        boolean overdue,

        @Schema(description = "Leaves that the caller appraises.")
        long leaves,

        @Schema(description = "Of these, decided at this level.")
        long decided,

        @Schema(
                description =
                        "What the caller still has to decide: all open leaves, or in the second pass the objections.")
        long pending,

        @Schema(description = "Open requests for supplements on the sheet.")
        long requests,

        @Schema(description = "Leaves of the caller decided otherwise than in the stage before.")
        long differing) {}
