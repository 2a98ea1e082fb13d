package vn.parindex.home;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.parindex.campaign.Campaigns;

/** A demonstration is ready when its loader has opened the last of its campaigns, which it does when the others are complete. */
@Readiness
@ApplicationScoped
class DemoReady implements HealthCheck {
    private final ParindexConfig config;
    private final Campaigns campaigns;

    DemoReady(ParindexConfig config, Campaigns campaigns) {
        this.config = config;
        this.campaigns = campaigns;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demonstration").status(complete()).build();
    }

    private boolean complete() {
        return !config.demo()
                || campaigns.openDemonstrations(config.demoCampaigns())
                        == config.demoCampaigns().size();
    }
}
