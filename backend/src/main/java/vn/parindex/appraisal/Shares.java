package vn.parindex.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.parindex.campaign.Campaigns;
import vn.parindex.identity.Caller;
import vn.parindex.identity.Role;

/** What of a campaign is the caller's to appraise. */
@ApplicationScoped
class Shares {
    private final Campaigns campaigns;
    private final Caller caller;

    Shares(Campaigns campaigns, Caller caller) {
        this.campaigns = campaigns;
        this.caller = caller;
    }

    Share of(UUID campaign) {
        var user = caller.user();
        var appraiser = user.hasAny(Role.PROVINCE_TEAM)
                ? campaigns.appraiser(campaign, user.username()).orElse(null)
                : null;
        return new Share(user, appraiser);
    }
}
