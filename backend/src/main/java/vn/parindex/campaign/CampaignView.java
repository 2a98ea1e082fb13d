package vn.parindex.campaign;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.Grade;
import vn.parindex.scoring.TieBreak;

/** A campaign in a list. */
@Schema(name = "CampaignView")
public record CampaignView(
        UUID id,
        int year,
        CampaignKind kind,
        String title,
        CampaignStatus status,

        @Schema(description = "True where everything in it is illustrative.")
        boolean demonstration,

        boolean explanationRound,
        TieBreak tieBreak,
        boolean capAtHundred,
        List<PhaseView> phases) {

    /** One step; the grace forgives late minutes after the closing instant. */
    @Schema(name = "PhaseView")
    public record PhaseView(PhaseKind kind, Instant opensAt, Instant closesAt, int graceMinutes) {}

    /** A campaign with its plan and the size of its groups. */
    @Schema(name = "CampaignDetailView")
    public record Detail(
            @JsonUnwrapped CampaignView campaign,
            @Nullable String planDecision,
            long participants,
            List<Group> groups) {}

    /** How many units of a group take part, how many of them have a sheet, its classes and how far its results are. */
    @Schema(name = "CampaignGroupView")
    public record Group(
            UnitGroup group,
            long participants,
            long sheets,
            ResultsState results,

            @Schema(description = "Why a correction of the results is open; null where none is.") @Nullable String correctionReason,

            List<Grade> grades) {

        static Group of(Size size, CampaignGroup group) {
            return new Group(
                    size.group(),
                    size.participants(),
                    size.sheets(),
                    group.results().state(),
                    group.results().correctionReason(),
                    group.grades().bands());
        }
    }

    /** The numbers of a group. */
    record Size(UnitGroup group, long participants, long sheets) {}

    /** What does not apply to a unit. */
    @Schema(name = "NotApplicableView")
    public record NotApplicableList(String unit, UUID indexSet, List<String> codes, List<String> leaves) {}

    /** What does not apply to many units. */
    @Schema(name = "NotApplicableUnitsView")
    public record NotApplicableLists(List<NotApplicableList> units) {}

    static CampaignView of(Campaign campaign) {
        var phases = campaign.phases().stream()
                .map(p -> new PhaseView(p.kind(), p.opensAt(), p.closesAt(), p.graceMinutes()))
                .toList();
        return new CampaignView(
                campaign.id(),
                campaign.year(),
                campaign.kind(),
                campaign.title(),
                campaign.status(),
                campaign.demonstration(),
                campaign.explanationRound(),
                campaign.tieBreak(),
                campaign.capAtHundred(),
                phases);
    }
}
