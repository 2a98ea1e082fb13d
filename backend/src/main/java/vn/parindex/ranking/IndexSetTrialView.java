package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;

/** What a campaign's figures come to under another index set, beside what they come to under its own. */
@Schema(name = "IndexSetTrialView")
record IndexSetTrialView(
        Campaigns.Ref campaign,
        @Schema(description = "Id of the set on trial.") UUID indexSet,

        @Schema(
                description =
                        "Units whose set has the group of the one on trial; sheets that were withdrawn are left out.")
        List<Unit> units,

        @Schema(
                description =
                        "Leaves that count 0 for some unit because the campaign has nothing to compute them from.")
        List<Gap> gaps) {

    /** A unit under both sets. */
    @Schema(name = "IndexSetTrialUnit")
    record Unit(
            UnitRef unit,
            UnitGroup group,
            Result before,
            Result after,

            @Schema(description = "Places won, above 0, or lost; null where the unit is not ranked.") @Nullable Integer placesWon) {}

    /** What a unit comes to. */
    @Schema(name = "IndexSetTrialResult")
    record Result(
            BigDecimal points,

            @Schema(description = "The applicable maximum.") BigDecimal maximum,

            @Schema(description = "In percent, 10 decimals; null where nothing applies.") @Nullable BigDecimal index,

            @Nullable Integer rank,
            @Nullable String grade) {

        static Result of(UnitResult result) {
            return new Result(result.points(), result.maximum(), result.index(), result.rank(), result.grade());
        }
    }

    /** A leaf of the set on trial without data. */
    @Schema(name = "IndexSetTrialGap")
    record Gap(
            String leaf,
            String name,
            BigDecimal maxScore,

            @Schema(description = "Units without data for it.")
            int units) {}
}
