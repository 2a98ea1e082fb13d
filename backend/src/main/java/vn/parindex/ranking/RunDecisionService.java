package vn.parindex.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
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
import vn.parindex.campaign.GroupResults;
import vn.parindex.campaign.ResultsState;
import vn.parindex.identity.Caller;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.CanonicalJson;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** The way of a run: submission, approval or sending back; each step under the campaign's lock. */
@ApplicationScoped
class RunDecisionService {
    private final RankingRepository runs;
    private final RunInputReader reader;
    private final RankingPolicy policy;
    private final Campaigns campaigns;
    private final CampaignResults campaignResults;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RunDecisionService(
            RankingRepository runs,
            RunInputReader reader,
            RankingPolicy policy,
            Campaigns campaigns,
            CampaignResults campaignResults,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.runs = runs;
        this.reader = reader;
        this.policy = policy;
        this.campaigns = campaigns;
        this.campaignResults = campaignResults;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A run with its groups, locked through its campaign. */
    record Locked(RankingRun run, List<RunGroup> groups) {
        Set<UnitGroup> codes() {
            return groups.stream()
                    .map(RunGroup::group)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnitGroup.class)));
        }

        RunStatus status() {
            return RunStatus.of(groups.stream().map(RunGroup::status).toList());
        }
    }

    @Transactional
    void submit(UUID id) {
        var locked = lock(id);
        policy.require(RunStatus.COMPUTED, locked.status());
        var campaign = campaignResults.consolidation(locked.run().campaignId());
        requireNobodyDecides(campaign, locked.codes());
        var inputs = current(locked, campaign);
        requireFinal(RunGaps.of(inputs));

        become(locked, RunStatus.SUBMITTED);
        campaignResults.markResults(locked.run().campaignId(), locked.codes(), ResultsState.SUBMITTED);
        record(locked, RunStatus.SUBMITTED, null, null);
    }

    @Transactional
    void approve(UUID id, ApproveRun command) {
        var locked = lock(id);
        policy.require(RunStatus.SUBMITTED, locked.status());
        if (!locked.run().digest().equals(command.digest())) {
            throw new ProblemException(ProblemType.STALE_DIGEST, Localized.message("ranking.digest"));
        }
        var campaign = campaignResults.consolidation(locked.run().campaignId());
        current(locked, campaign);

        locked.groups()
                .forEach(group ->
                        group.correcting(results(campaign, group.group()).correctionReason()));
        runs.supersede(locked.run().campaignId(), locked.codes(), RunStatus.APPROVED);
        become(locked, RunStatus.APPROVED);
        campaignResults.markResults(locked.run().campaignId(), locked.codes(), ResultsState.APPROVED);
        campaignResults.endCorrections(locked.run().campaignId(), locked.codes());
        record(locked, RunStatus.APPROVED, command.decisionNumber(), null);
    }

    /** A correction that is sent back leaves the results as settled as they were, and stays open. */
    @Transactional
    void sendBack(UUID id, SendBackRun command) {
        var locked = lock(id);
        policy.require(RunStatus.SUBMITTED, locked.status());
        var campaignId = locked.run().campaignId();
        var campaign = campaignResults.consolidation(campaignId);
        var published = runs.groupsWith(campaignId, RunStatus.PUBLISHED);
        for (var group : locked.codes()) {
            var state = !results(campaign, group).correctionOpen()
                    ? ResultsState.OPEN
                    : published.contains(group) ? ResultsState.PUBLISHED : ResultsState.APPROVED;
            campaignResults.markResults(campaignId, Set.of(group), state);
        }
        become(locked, RunStatus.SENT_BACK);
        record(locked, RunStatus.SENT_BACK, null, command.reason());
    }

    /** The run under its campaign's lock, first in the lock order. */
    Locked lock(UUID id) {
        var run = runs.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        campaigns.lock(run.campaignId());
        return new Locked(run, Objects.requireNonNull(runs.groups(Set.of(id)).get(id)));
    }

    private static void become(Locked locked, RunStatus status) {
        locked.groups().forEach(group -> group.become(status));
    }

    private static GroupResults results(Consolidation campaign, UnitGroup group) {
        return Objects.requireNonNull(campaign.results().get(group));
    }

    private static void requireNobodyDecides(Consolidation campaign, Set<UnitGroup> groups) {
        var settled = groups.stream()
                .filter(group -> !results(campaign, group).mayChange())
                .map(UnitGroup::label)
                .collect(Collectors.joining(", "));
        if (!settled.isEmpty()) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("ranking.settled", settled));
        }
    }

    /** The inputs as they are now, which must be those that the run was computed from. */
    private RunInputs current(Locked locked, Consolidation campaign) {
        var inputs = reader.read(campaign, locked.codes());
        if (!CanonicalJson.digest(inputs.text()).equals(locked.run().digest())) {
            throw new ProblemException(ProblemType.STALE_DIGEST, Localized.message("ranking.stale"));
        }
        return inputs;
    }

    private static void requireFinal(RunGaps gaps) {
        var open = gaps.holdingUp().stream()
                .map(sheet -> ProblemError.field(
                        sheet.unit().code(),
                        Localized.message(
                                "ranking.open-sheet",
                                sheet.unit().name(),
                                Localized.message("status." + sheet.status()))))
                .toList();
        if (!open.isEmpty()) {
            throw new ProblemException(ProblemType.UNMET_NEEDS, open);
        }
    }

    private void record(Locked locked, RunStatus kind, @Nullable String decisionNumber, @Nullable String reason) {
        var run = locked.run();
        var decision = new RunDecision(run, kind, decisionNumber, reason, caller.user(), clock.instant());
        runs.add(decision);
        audit.record("ranking-run.decide", AuditObject.in(run.campaignId(), "ranking-run", run.id()), decision.view());
    }
}
