package vn.parindex.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant stands in its campaign: everything a policy asks of the campaign, in one read.
 *
 * @param selfOpensAt when self scoring opens, null while no such phase is planned
 * @param selfDueAt when it is due for this unit, an extension included
 * @param grace what is forgiven after the due instant
 */
public record Standing(
        UUID campaignId,
        String unitCode,
        CampaignStatus status,
        boolean explanationRound,
        @Nullable Instant selfOpensAt,
        @Nullable Instant selfDueAt,
        Duration grace) {

    /** Whether the unit may score itself at that instant, grace and extension included. */
    public boolean selfScoringOpen(Instant now) {
        return status == CampaignStatus.OPEN
                && selfOpensAt != null
                && selfDueAt != null
                && !now.isBefore(selfOpensAt)
                && !now.isAfter(selfDueAt.plus(grace));
    }
}
