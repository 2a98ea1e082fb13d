package vn.parindex.campaign;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

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

    /** How many units of a group take part, and how many of them have a sheet. */
    @Schema(name = "CampaignGroupView")
    public record Group(UnitGroup group, long participants, long sheets) {}

    /** What does not apply to a unit. */
    @Schema(name = "NotApplicableView")
    public record NotApplicableList(String unit, List<String> codes, List<String> leaves) {}

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
                phases);
    }
}
