package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.identity.Caller;
import vn.parindex.identity.Role;
import vn.parindex.shared.ProblemException;

/** What decides about leaves for the caller, in many sheets of one campaign at once. */
@ApplicationScoped
class LeafCases {
    private final Campaigns campaigns;
    private final Caller caller;
    private final Clock clock;

    LeafCases(Campaigns campaigns, Caller caller, Clock clock) {
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The cases of these sheets, in their order; two statements, whatever the number.
     *
     * @throws ProblemException 404 for a sheet of another campaign
     */
    List<LeafPolicy.Case> of(UUID campaignId, List<Assessment> sheets) {
        if (!sheets.stream().allMatch(sheet -> sheet.campaignId().equals(campaignId))) {
            throw ProblemException.notFound();
        }
        var user = caller.user();
        var now = clock.instant();
        var appraiser = user.hasAny(Role.PROVINCE_TEAM)
                ? campaigns.appraiser(campaignId, user.username()).orElse(null)
                : null;
        var codes = sheets.stream().map(sheet -> sheet.unit().code()).toList();
        var standings = campaigns.standings(Set.of(campaignId), codes).stream()
                .collect(Collectors.toMap(Standing::unitCode, Function.identity()));
        return sheets.stream()
                .map(sheet -> new LeafPolicy.Case(
                        user,
                        sheet,
                        Objects.requireNonNull(standings.get(sheet.unit().code())),
                        appraiser,
                        now))
                .toList();
    }
}
