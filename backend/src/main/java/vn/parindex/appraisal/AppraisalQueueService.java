package vn.parindex.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.identity.Caller;
import vn.parindex.identity.Role;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** The sheets that wait for an appraiser. */
@ApplicationScoped
class AppraisalQueueService {
    private final AppraisalRepository appraisals;
    private final Campaigns campaigns;
    private final Caller caller;
    private final Clock clock;

    AppraisalQueueService(AppraisalRepository appraisals, Campaigns campaigns, Caller caller, Clock clock) {
        this.appraisals = appraisals;
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    Page<AppraisalItemView> list(AppraisalQuery query, PageQuery page) {
        var user = caller.user();
        var campaign = query.campaign;
        var appraiser = user.hasAny(Role.PROVINCE_TEAM)
                ? campaigns.appraiser(campaign, user.username()).orElse(null)
                : null;
        var now = clock.instant();
        var found = appraisals.search(new Share(user, appraiser), query, page, now);
        var standings =
                campaigns
                        .standings(
                                Set.of(campaign),
                                found.items().stream()
                                        .map(row -> row.unit().code())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Standing::unitCode, Function.identity()));
        return found.map(
                row -> row.view(Objects.requireNonNull(standings.get(row.unit().code())), now));
    }
}
