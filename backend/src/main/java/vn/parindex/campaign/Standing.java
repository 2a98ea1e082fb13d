package vn.parindex.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant stands in its campaign: everything a policy asks of the campaign, in one read.
 *
 * @param organizer the unit that runs the campaign, if it is known
 * @param phases the times of each planned step
 * @param selfExtendedTo until when this unit may score itself beyond the plan
 */
public record Standing(
        UUID campaignId,
        String unitCode,
        CampaignStatus status,
        boolean explanationRound,
        @Nullable String organizer,
        Map<PhaseKind, Times> phases,
        @Nullable Instant selfExtendedTo) {

    /**
     * When a step is planned.
     *
     * @param grace what is forgiven after the closing instant
     */
    public record Times(Instant opensAt, Instant closesAt, Duration grace) {}

    /** When self scoring opens, null while no such phase is planned. */
    public @Nullable Instant selfOpensAt() {
        var times = phases.get(PhaseKind.SELF_SCORING);
        return times == null ? null : times.opensAt();
    }

    /** When a step is due for this unit, an extension of self scoring included; null while it is not planned. */
    public @Nullable Instant dueAt(PhaseKind kind) {
        var times = phases.get(kind);
        var planned = times == null ? null : times.closesAt();
        if (kind != PhaseKind.SELF_SCORING || selfExtendedTo == null) {
            return planned;
        }
        return planned == null || selfExtendedTo.isAfter(planned) ? selfExtendedTo : planned;
    }

    /** Whether units are at work at all. */
    public boolean running() {
        return status == CampaignStatus.OPEN || status == CampaignStatus.CONSOLIDATING;
    }

    /** Whether the unit may score itself at that instant, grace and extension included. */
    public boolean selfScoringOpen(Instant now) {
        var opens = selfOpensAt();
        return running() && opens != null && !now.isBefore(opens) && !over(PhaseKind.SELF_SCORING, now);
    }

    /** Whether a step has ended for this unit, grace and extension included; a step that is not planned never ends. */
    public boolean over(PhaseKind kind, Instant now) {
        var times = phases.get(kind);
        var due = dueAt(kind);
        return times != null && due != null && now.isAfter(due.plus(times.grace()));
    }
}
