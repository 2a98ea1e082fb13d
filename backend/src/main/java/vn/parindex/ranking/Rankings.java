package vn.parindex.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.CampaignResults;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.ResultsState;
import vn.parindex.identity.Caller;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.ProblemException;

/** What the publication may ask and say of runs. */
@ApplicationScoped
public class Rankings {
    private final RankingRepository runs;
    private final ResultRepository results;
    private final Campaigns campaigns;
    private final CampaignResults campaignResults;
    private final Caller caller;
    private final Clock clock;

    Rankings(
            RankingRepository runs,
            ResultRepository results,
            Campaigns campaigns,
            CampaignResults campaignResults,
            Caller caller,
            Clock clock) {
        this.runs = runs;
        this.results = results;
        this.campaigns = campaigns;
        this.campaignResults = campaignResults;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A run that somebody wants to publish.
     *
     * @param approved its groups that are approved and not public yet
     */
    public record Candidate(UUID id, UUID campaignId, RunStatus status, List<ApprovedGroup> approved) {}

    /**
     * An approved group of a run.
     *
     * @param correctionReason why settled results are corrected; null for the first ones
     */
    public record ApprovedGroup(UnitGroup group, @Nullable String correctionReason) {}

    /** A run as the public may know it. */
    public record Origin(UUID id, boolean illustrative) {}

    /**
     * A run, its campaign locked until the transaction ends.
     *
     * @throws ProblemException 404
     */
    public Candidate candidate(UUID runId) {
        var run = runs.findByIdOptional(runId).orElseThrow(ProblemException::notFound);
        campaigns.lock(run.campaignId());
        var groups = groups(runId);
        return new Candidate(
                run.id(),
                run.campaignId(),
                RunStatus.of(groups.stream().map(RunGroup::status).toList()),
                groups.stream()
                        .filter(g -> g.status() == RunStatus.APPROVED)
                        .map(g -> new ApprovedGroup(g.group(), g.correctionReason()))
                        .toList());
    }

    /** Notes that the approved groups of a run are public now, in place of what was. */
    public void published(UUID runId, String decisionNumber) {
        var run = runs.findByIdOptional(runId).orElseThrow(ProblemException::notFound);
        var groups = groups(runId).stream()
                .filter(g -> g.status() == RunStatus.APPROVED)
                .toList();
        var codes = groups.stream().map(RunGroup::group).collect(Collectors.toSet());
        runs.supersede(run.campaignId(), codes, RunStatus.PUBLISHED);
        groups.forEach(group -> group.become(RunStatus.PUBLISHED));
        runs.add(new RunDecision(run, RunStatus.PUBLISHED, decisionNumber, null, caller.user(), clock.instant()));
        campaignResults.markResults(run.campaignId(), codes, ResultsState.PUBLISHED);
    }

    /** What these runs came from. */
    public List<Origin> origins(Collection<UUID> runIds) {
        return runs.list("id in ?1", runIds).stream()
                .map(run -> new Origin(run.id(), run.illustrative()))
                .toList();
    }

    /** The results of a run for these groups, by group and rank. */
    public List<UnitResult> results(UUID campaignId, UUID runId, Set<UnitGroup> groups) {
        return results.of(campaignId, runId, groups);
    }

    private List<RunGroup> groups(UUID runId) {
        return Objects.requireNonNull(runs.groups(Set.of(runId)).get(runId));
    }
}
