package vn.parindex.appraisal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.assessment.LeafCellView;
import vn.parindex.organization.UnitRef;

/** A unit beside the others whose leaf is looked at. */
@Schema(name = "CriterionUnitView")
record CriterionUnitView(
        @Schema(description = "Id of the sheet.") UUID sheet,
        UnitRef unit,

        @Schema(description = "Code of the commune's district.") @Nullable String district,

        AssessmentStatus status,

        @Schema(description = "Whether the self score lies apart from those of the group; docs/rules.md tells when.")
        @Nullable Outlier outlier,

        LeafCellView leaf) {}
