package vn.parindex.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.campaign.CampaignResults;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Consolidation;
import vn.parindex.identity.Caller;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.CanonicalJson;
import vn.parindex.shared.Localized;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Computes runs and shows them; two for one campaign come one after the other. */
@ApplicationScoped
class RankingService {
    private final RankingRepository runs;
    private final ResultRepository results;
    private final RunInputReader reader;
    private final RankingPolicy policy;
    private final Campaigns campaigns;
    private final CampaignResults campaignResults;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RankingService(
            RankingRepository runs,
            ResultRepository results,
            RunInputReader reader,
            RankingPolicy policy,
            Campaigns campaigns,
            CampaignResults campaignResults,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.runs = runs;
        this.results = results;
        this.reader = reader;
        this.policy = policy;
        this.campaigns = campaigns;
        this.campaignResults = campaignResults;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RunView compute(ComputeRun command) {
        campaignResults.consolidate(command.campaign());
        var campaign = campaignResults.consolidation(command.campaign());
        var inputs = reader.read(campaign, groupsOf(campaign, command.groups()));
        var text = inputs.text();
        var gaps = RunGaps.of(inputs);
        var computed = RunResults.of(inputs);
        var run = new RankingRun(
                command.campaign(),
                CanonicalJson.digest(text),
                runs.write(gaps),
                inputs.illustrative(),
                caller.user(),
                clock.instant());
        runs.add(run, inputs.groups(), text);
        results.add(run, computed);
        audit.record(
                "ranking-run.compute",
                AuditObject.in(command.campaign(), "ranking-run", run.id()),
                Map.of("groups", inputs.groups(), "digest", run.digest()));
        return view(run, campaign.campaign(), gaps, computed);
    }

    private static Set<UnitGroup> groupsOf(Consolidation campaign, @Nullable Set<UnitGroup> wanted) {
        var taking = EnumSet.noneOf(UnitGroup.class);
        campaign.entrants().forEach(entrant -> taking.add(entrant.group()));
        if (wanted == null) {
            return taking;
        }
        var errors = new ArrayList<ProblemError>();
        for (var group : wanted) {
            if (!taking.contains(group)) {
                errors.add(ProblemError.field("groups", Localized.message("group.empty", group.label())));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.UNMET_NEEDS, errors);
        }
        return EnumSet.copyOf(wanted);
    }

    Page<RunView.Summary> search(@Nullable UUID campaignId, PageQuery page) {
        var found = runs.search(campaignId, page);
        var groups = runs.groups(found.items().stream().map(RankingRun::id).toList());
        var refs = campaigns.refs(
                found.items().stream().map(RankingRun::campaignId).collect(Collectors.toSet()));
        return found.map(run -> summary(
                run,
                Objects.requireNonNull(refs.get(run.campaignId())),
                Objects.requireNonNull(groups.get(run.id())),
                runs.read(run.gaps())));
    }

    RunView get(UUID id) {
        var run = runs.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        var campaign =
                Objects.requireNonNull(campaigns.refs(Set.of(run.campaignId())).get(run.campaignId()));
        return view(
                run, campaign, runs.read(run.gaps()), results.of(run.campaignId(), id, EnumSet.allOf(UnitGroup.class)));
    }

    Matrix matrix(UUID id, @Nullable UnitGroup group) {
        var run = runs.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        var groups = Objects.requireNonNull(runs.groups(Set.of(id)).get(id)).stream()
                .map(RunGroup::group)
                .filter(g -> group == null || g == group)
                .toList();
        if (groups.isEmpty()) {
            throw ProblemException.notFound();
        }
        var campaign = campaignResults.consolidation(run.campaignId());
        return Matrix.of(run, campaign, groups, results.of(run.campaignId(), id, groups));
    }

    private RunView view(RankingRun run, Campaigns.Ref campaign, RunGaps gaps, List<UnitResult> results) {
        var groups = Objects.requireNonNull(runs.groups(Set.of(run.id())).get(run.id()));
        return new RunView(
                summary(run, campaign, groups, gaps),
                gaps.missing(),
                gaps.withdrawn(),
                gaps.missingSurvey(),
                runs.decisions(run).stream().map(RunDecision::view).toList(),
                results);
    }

    private RunView.Summary summary(RankingRun run, Campaigns.Ref campaign, List<RunGroup> groups, RunGaps gaps) {
        var status = RunStatus.of(groups.stream().map(RunGroup::status).toList());
        return new RunView.Summary(
                run.id(),
                campaign,
                groups.stream().map(RunGroup::group).toList(),
                status,
                groups.stream()
                        .map(g -> new RunView.GroupStatus(g.group(), g.status(), g.correctionReason()))
                        .toList(),
                run.digest(),
                run.illustrative(),
                gaps.holdingUp().size(),
                run.computedByName(),
                run.computedAt(),
                policy.allowed(caller.user(), status));
    }
}
