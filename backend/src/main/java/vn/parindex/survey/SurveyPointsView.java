package vn.parindex.survey;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.organization.UnitRef;

/** A unit's points for a survey leaf. */
@Schema(name = "SurveyPointsView")
record SurveyPointsView(
        UnitRef unit,
        String leaf,
        BigDecimal points,
        @Schema(description = "How many people answered.") int n,
        String by,
        Instant at) {

    /** What an import brought. */
    @Schema(name = "SurveyPointsImportView")
    record Imported(int accepted, int units, int leaves) {}
}
