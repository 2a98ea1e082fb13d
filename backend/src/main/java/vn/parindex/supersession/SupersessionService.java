package vn.parindex.supersession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.campaign.CampaignKind;
import vn.parindex.campaign.CampaignSets;
import vn.parindex.campaign.Campaigns;
import vn.parindex.identity.Caller;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.IndexSets;
import vn.parindex.organization.UnitRef;
import vn.parindex.shared.Localized;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Lets another index set take the place of one in a running campaign, after telling what that does to every score. */
@ApplicationScoped
class SupersessionService {
    private final SupersessionRepository supersessions;
    private final Supersessions told;
    private final Campaigns campaigns;
    private final CampaignSets campaignSets;
    private final IndexSets indexSets;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final Event<IndexSetSuperseded> superseded;

    SupersessionService(
            SupersessionRepository supersessions,
            Supersessions told,
            Campaigns campaigns,
            CampaignSets campaignSets,
            IndexSets indexSets,
            Audit audit,
            Caller caller,
            Clock clock,
            Event<IndexSetSuperseded> superseded) {
        this.supersessions = supersessions;
        this.told = told;
        this.campaigns = campaigns;
        this.campaignSets = campaignSets;
        this.indexSets = indexSets;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.superseded = superseded;
    }

    /** What is going to happen, and what does not apply to units then. */
    private record Plan(IndexSetSuperseded event, CampaignSets.NotApplicableNodes nodes, Map<String, String> codes) {}

    @Transactional
    SupersessionPreview preview(UUID campaignId, PreviewSupersession command) {
        var plan = plan(campaignId, command.from(), command.to(), "", null, true);
        fire(plan.event());
        return SupersessionPreview.of(plan.event(), plan.nodes());
    }

    /** All sheets or none, and only what the preview told. */
    @Transactional
    SupersessionView supersede(UUID campaignId, SupersedeIndexSet command) {
        campaigns.lock(campaignId);
        var answerBy = command.answerBy();
        if (answerBy != null && !answerBy.isAfter(clock.instant())) {
            throw refused("answerBy", Localized.message("due.past"));
        }
        var plan = plan(campaignId, command.from(), command.to(), command.reason(), answerBy, false);
        var event = plan.event();
        fire(event);
        if (!event.questions().isEmpty() && answerBy == null) {
            throw refused(
                    "answerBy",
                    Localized.message(
                            "supersession.answer-by", event.questions().size()));
        }
        var preview = SupersessionPreview.of(event, plan.nodes());
        if (!preview.digest().equals(command.digest())) {
            throw new ProblemException(ProblemType.STALE_DIGEST, Localized.message("supersession.changed"));
        }
        campaignSets.replace(campaignId, event.order().units(), command.to(), plan.codes());
        if (campaigns.kind(campaignId) == CampaignKind.ANNUAL) { // a rehearsal takes no set out of use
            indexSets.supersede(command.from());
        }
        supersessions.add(
                new Supersession(event.order(), event.recoded(), preview.digest()),
                campaignId,
                event.affected(),
                event.before().leaves().values().stream()
                        .collect(Collectors.toMap(FrozenLeaf::code, FrozenLeaf::position)));
        audit.record("index-set.supersede", AuditObject.in(campaignId, "campaign", campaignId), command);
        event.affected().stream()
                .collect(Collectors.groupingBy(AffectedScore::unit))
                .forEach((unit, scores) -> audit.record(
                        "participant.supersede-index-set",
                        AuditObject.in(campaignId, "participant", unit.code()).about(unit.code()),
                        Map.of("to", command.to(), "scores", scores)));
        return told.of(campaignId).getFirst();
    }

    private Plan plan(UUID campaignId, UUID from, UUID to, String reason, @Nullable Instant answerBy, boolean preview) {
        var users = campaignSets.users(campaignId, from);
        if (users.isEmpty()) {
            throw refused("from", Localized.message("supersession.unused"));
        }
        if (!indexSets.isIssued(to) || to.equals(from)) {
            throw refused("to", Localized.message("supersession.not-issued"));
        }
        var before = indexSets.issued(from);
        var after = indexSets.issued(to);
        if (before.tree().indexSet().group() != after.tree().indexSet().group()) {
            throw refused("to", Localized.message("supersession.group"));
        }
        var codes = indexSets.newerCodes(from, to);
        var units = users.stream().map(UnitRef::code).collect(Collectors.toSet());
        var nodes = campaignSets.notApplicable(campaignId, units, before, after, codes);
        var order = new IndexSetSuperseded.Order(
                campaignId,
                supersessions.of(campaignId).size() + 1,
                from,
                to,
                units,
                nodes.leaves(),
                nodes.applying(),
                reason,
                answerBy,
                caller.user(),
                clock.instant(),
                preview);
        return new Plan(new IndexSetSuperseded(order, before, after, codes), nodes, codes);
    }

    private void fire(IndexSetSuperseded event) {
        superseded.fire(event);
        if (!event.refusals().isEmpty()) {
            throw new ProblemException(
                    ProblemType.WRONG_STATE,
                    event.refusals(),
                    Localized.message("supersession.refused", event.refusals().size()));
        }
    }

    private static ProblemException refused(String field, Localized message) {
        return new ProblemException(ProblemType.UNMET_NEEDS, List.of(ProblemError.field(field, message)));
    }

    List<SupersessionView> list(UUID campaignId) {
        requireCampaign(campaignId);
        return told.of(campaignId);
    }

    Page<AffectedScore> scores(UUID campaignId, int number, PageQuery page) {
        if (supersessions.of(campaignId).stream().noneMatch(s -> s.number() == number)) {
            throw ProblemException.notFound();
        }
        return supersessions.scores(campaignId, number, page);
    }

    private void requireCampaign(UUID campaignId) {
        Objects.requireNonNull(campaigns.kind(campaignId));
    }
}
