package vn.parindex.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** The sheets that wait for an appraiser. */
@ApplicationScoped
class AppraisalQueueService {
    private final AppraisalRepository appraisals;
    private final Campaigns campaigns;
    private final Shares shares;
    private final Clock clock;

    AppraisalQueueService(AppraisalRepository appraisals, Campaigns campaigns, Shares shares, Clock clock) {
        this.appraisals = appraisals;
        this.campaigns = campaigns;
        this.shares = shares;
        this.clock = clock;
    }

    Page<AppraisalItemView> list(AppraisalQuery query, PageQuery page) {
        var campaign = query.campaign;
        var now = clock.instant();
        var found = appraisals.search(shares.of(campaign), query, page, now);
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
