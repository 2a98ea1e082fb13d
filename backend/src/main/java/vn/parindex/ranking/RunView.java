package vn.parindex.ranking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.organization.UnitGroup;

/** A run with all its results. */
@Schema(name = "RankingRunView")
record RunView(
        @JsonUnwrapped Summary run,
        List<RunGaps.OpenSheet> missing,
        List<RunGaps.Withdrawn> withdrawn,

        @Schema(description = "Applicable survey leaves without points: they count 0 and keep their maximum.")
        List<RunGaps.WithoutPoints> missingSurvey,

        List<Decision> decisions,

        @Schema(description = "By group and rank; units whose sheet is open or withdrawn have none.")
        List<UnitResult> results) {

    /** A run in a list. */
    @Schema(name = "RankingRunSummary")
    record Summary(
            UUID id,
            Campaigns.Ref campaign,
            List<UnitGroup> groups,
            RunStatus status,

            @Schema(description = "What became of each group: a later run may have replaced a part.")
            List<GroupStatus> groupStatuses,

            @Schema(description = "SHA-256 of the canonical inputs; approval is bound to it.")
            String digest,

            @Schema(description = "True where a set is illustrative only.")
            boolean illustrative,

            @Schema(description = "Ranked units whose sheet was open: with any the run cannot be submitted.")
            int openSheets,

            String computedBy,
            Instant computedAt,

            @Schema(description = "What the caller may do now.")
            List<String> allowed) {}

    /** What became of a group's results. */
    @Schema(name = "RankingRunGroup")
    record GroupStatus(
            UnitGroup group, RunStatus status, @Nullable String correctionReason) {}

    /** A step of the run's way. */
    @Schema(name = "RankingDecision")
    record Decision(
            RunStatus kind,
            @Nullable String decisionNumber,
            @Nullable String reason,
            String by,
            Instant at) {}
}
