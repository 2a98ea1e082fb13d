package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.identity.CurrentUser;

/** Moves the sheets whose time is over. */
@ApplicationScoped
class DueTransitionService {
    private final AssessmentRepository assessments;
    private final AssessmentPolicy policy;
    private final SheetMover mover;
    private final Campaigns campaigns;
    private final Clock clock;

    DueTransitionService(
            AssessmentRepository assessments,
            AssessmentPolicy policy,
            SheetMover mover,
            Campaigns campaigns,
            Clock clock) {
        this.assessments = assessments;
        this.policy = policy;
        this.mover = mover;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * Moves what the clock finds due in one campaign, as many times as it is asked: what is moved is no longer due.
     *
     * @return how many sheets moved
     */
    @Transactional
    int moveDue(UUID campaignId) {
        if (!assessments.takeClock()) {
            return 0;
        }
        campaigns.lockForShare(campaignId);
        var due = assessments.lockForUpdate(dueIds(campaignId));
        // again: until a sheet was locked, a return may have given its unit more time
        var standings = campaigns.standings(campaignId);
        var moved = 0;
        for (var sheet : due) {
            if (isDue(sheet, standings)) {
                var action = sheet.status() == AssessmentStatus.DRAFT ? SheetAction.CLOSE : SheetAction.END_EXPLANATION;
                mover.move(sheet, SheetContent.NONE, new Move(action, null), CurrentUser.CLOCK);
                moved++;
            }
        }
        return moved;
    }

    private List<UUID> dueIds(UUID campaignId) {
        var standings = campaigns.standings(campaignId);
        return assessments.inStatus(campaignId, Set.of(AssessmentStatus.DRAFT, AssessmentStatus.EXPLANATION)).stream()
                .filter(sheet -> isDue(sheet, standings))
                .map(Assessment::id)
                .toList();
    }

    private boolean isDue(Assessment sheet, Map<String, Standing> standings) {
        var standing = Objects.requireNonNull(standings.get(sheet.unit().code()));
        return policy.isDue(sheet, standing, clock.instant());
    }
}
