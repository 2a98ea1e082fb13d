package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Treatment;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;

/** A unit's result in a run. */
@Schema(name = "UnitResult")
public record UnitResult(
        UnitRef unit,
        UnitGroup group,

        @Schema(description = "The set that the unit was scored by.")
        UUID indexSet,

        Treatment treatment,
        BigDecimal appraisedPoints,
        BigDecimal surveyPoints,
        BigDecimal bonusPoints,
        BigDecimal deductionPoints,

        @Schema(description = "The applicable maximum.") BigDecimal maximum,

        @Schema(description = "In percent, 10 decimals; null where nothing applies.") @Nullable BigDecimal index,

        @Schema(description = "Null where the unit is not ranked.") @Nullable Integer rank,

        @Schema(description = "Name of the class; null where the unit is not ranked.") @Nullable String grade,

        boolean ranked,
        List<AreaResult> areas) {

    /** Everything that counts: appraised + survey + bonus − deduction. */
    public BigDecimal points() {
        return appraisedPoints.add(surveyPoints).add(bonusPoints).subtract(deductionPoints);
    }
}
