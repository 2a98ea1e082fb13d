package vn.parindex.assessment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.parindex.campaign.Campaigns;

/** Does what is due by the clock: closes self scoring and ends explanations; on one replica at a time. */
@ApplicationScoped
class SheetClock {
    private static final Logger LOG = Logger.getLogger(SheetClock.class);

    private final DueTransitionService transitions;
    private final Campaigns campaigns;

    SheetClock(DueTransitionService transitions, Campaigns campaigns) {
        this.transitions = transitions;
        this.campaigns = campaigns;
    }

    @Scheduled(every = "{parindex.clock-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        for (var campaign : campaigns.running()) {
            var moved = transitions.moveDue(campaign);
            if (moved > 0) {
                LOG.infof("The clock moved %d sheets of campaign %s", moved, campaign);
            }
        }
    }
}
