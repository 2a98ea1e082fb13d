package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.campaign.Campaigns;
import vn.parindex.evidence.EvidenceTrail;
import vn.parindex.identity.Caller;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemException;
import vn.parindex.supersession.AffectedScore;
import vn.parindex.supersession.Supersessions;

/** What happened to a sheet, and what it held at any instant; as far as the caller sees it now. */
@ApplicationScoped
class HistoryService {
    private final SeenSheets sheets;
    private final SheetContentRepository contents;
    private final AssessmentPolicy policy;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final Supersessions supersessions;
    private final EvidenceTrail trail;
    private final ReadDocuments documents;
    private final Caller caller;
    private final Clock clock;

    HistoryService(
            SeenSheets sheets,
            SheetContentRepository contents,
            AssessmentPolicy policy,
            Campaigns campaigns,
            IndexSets indexSets,
            Supersessions supersessions,
            EvidenceTrail trail,
            ReadDocuments documents,
            Caller caller,
            Clock clock) {
        this.sheets = sheets;
        this.contents = contents;
        this.policy = policy;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.supersessions = supersessions;
        this.trail = trail;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    /** Oldest first. */
    List<TimelineEntryView> timeline(UUID id) {
        var sheet = sheets.get(id);
        var inside = !AssessmentPolicy.ownsAsUnit(caller.user(), sheet);
        var entries = new ArrayList<TimelineEntryView>();
        contents.steps(sheet).forEach(step -> entries.add(TimelineEntryView.of(step)));
        var content = contents.of(sheet);
        var now = clock.instant();
        content.requests().forEach(request -> add(entries, request, inside, now));
        content.notApplicable().forEach(request -> add(entries, request));
        content.objections()
                .forEach(o ->
                        entries.add(TimelineEntryView.ofLeaf(o.at(), "object", o.leafCode(), o.text(), o.byName())));
        supersessions
                .ofUnit(sheet.campaignId(), sheet.unit().code(), sheet.indexSetId(), Set.of())
                .forEach(s -> entries.add(TimelineEntryView.of(s.supersession())));
        entries.sort(Comparator.comparing(TimelineEntryView::at));
        return entries;
    }

    private static void add(List<TimelineEntryView> entries, SupplementRequest request, boolean inside, Instant now) {
        entries.add(TimelineEntryView.ofLeaf(
                request.askedAt(),
                "request",
                request.leafCode(),
                request.remark(),
                inside ? request.askedByName() : null));
        var closed = request.closedAt();
        if (request.state(now) == SupplementRequest.State.LAPSED) {
            entries.add(TimelineEntryView.ofLeaf(request.dueAt(), "lapse", request.leafCode(), null, null));
        } else if (closed != null) {
            var answered = request.state(closed) == SupplementRequest.State.ANSWERED;
            entries.add(TimelineEntryView.ofLeaf(
                    closed,
                    answered ? "answer" : "cancel",
                    request.leafCode(),
                    request.reply(),
                    answered || inside ? request.closedByName() : null));
        }
    }

    private static void add(List<TimelineEntryView> entries, NotApplicableRequest request) {
        entries.add(TimelineEntryView.ofLeaf(
                request.askedAt(),
                "request-not-applicable",
                request.leafCode(),
                request.reason(),
                request.askedByName()));
        var decided = request.decidedAt();
        if (decided != null) {
            var action = switch (request.state()) {
                case GRANTED -> "grant-not-applicable";
                case REFUSED -> "refuse-not-applicable";
                default -> "take-back-not-applicable";
            };
            entries.add(TimelineEntryView.ofLeaf(
                    decided, action, request.leafCode(), request.decisionReason(), request.decidedByName()));
        }
    }

    /** The stages that the caller sees, and the documents, as they were. */
    HistoryView at(UUID id, Instant at) {
        var sheet = sheets.get(id);
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        var visible = policy.visibleStages(caller.user(), sheet, standing.explanationRound());
        var past = past(sheet);
        var then = past.apply(at);
        var set = indexSets.issued(then.indexSetId());
        var leaves = new TreeMap<Integer, HistoryView.Leaf>();
        var stages = contents.revisions(sheet, at).stream()
                .filter(revision -> visible.contains(revision.stage()))
                .collect(Collectors.groupingBy(r -> then.codes().apply(r.leafCode())));
        var evidence = new HashMap<String, List<EvidenceTrail.Had>>();
        trail.at(sheet.library(), at, when -> past.apply(when).codes())
                .forEach((code, had) -> evidence.put(then.codes().apply(code), had));
        var readable = documents.of(sheet);
        var codes = new HashSet<>(stages.keySet());
        codes.addAll(evidence.keySet());
        for (var code : codes) {
            var leaf = set.leaves().get(code);
            if (leaf != null) { // not of a set before the one that the sheet had then
                Map<Stage, StageView> held = new EnumMap<>(Stage.class);
                stages.getOrDefault(code, List.of())
                        .forEach(r -> held.put(r.stage(), StageView.of(r.held(), leaf, null)));
                leaves.put(
                        leaf.position(),
                        new HistoryView.Leaf(
                                code,
                                held.get(Stage.SELF),
                                held.get(Stage.DISTRICT),
                                held.get(Stage.PROVINCE),
                                held.get(Stage.REAPPRAISAL),
                                evidence.getOrDefault(code, List.of()).stream()
                                        .map(had -> HistoryView.Document.of(had, readable))
                                        .toList()));
            }
        }
        return new HistoryView(id, at, statusAt(contents.steps(sheet), at), List.copyOf(leaves.values()));
    }

    /** What other index sets that took the place of the sheet's own did to its scores, the latest first. */
    List<SupersededView> superseded(UUID id) {
        var sheet = sheets.get(id);
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        var visible = policy.visibleStages(caller.user(), sheet, standing.explanationRound()).stream()
                .map(stage -> AffectedScore.Stage.valueOf(stage.name()))
                .collect(Collectors.toSet());
        return supersessions.ofUnit(sheet.campaignId(), sheet.unit().code(), sheet.indexSetId(), visible).stream()
                .map(s -> new SupersededView(s.supersession(), s.scores()))
                .toList();
    }

    private Function<Instant, Supersessions.Then> past(Assessment sheet) {
        return supersessions.past(sheet.campaignId(), sheet.unit().code(), sheet.indexSetId());
    }

    /** What was entered for a leaf at the stages that the caller sees, the latest first. */
    Page<RevisionView> revisions(UUID id, String leafCode, PageQuery page) {
        var sheet = sheets.get(id);
        if (!indexSets.issued(sheet.indexSetId()).leaves().containsKey(leafCode)) {
            throw ProblemException.notFound();
        }
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        var visible = policy.visibleStages(caller.user(), sheet, standing.explanationRound());
        var past = past(sheet);
        return contents.changes(sheet, leafCode, visible, page)
                .map(change -> RevisionView.of(change, revision -> {
                    var then = past.apply(revision.at());
                    var set = indexSets.issued(then.indexSetId());
                    return set.leaf(then.codes().apply(leafCode));
                }));
    }

    /** What happened to the documents of a leaf, the latest first. */
    List<EvidenceChangeView> evidence(UUID id, String leafCode) {
        var sheet = sheets.get(id);
        if (!indexSets.issued(sheet.indexSetId()).leaves().containsKey(leafCode)) {
            throw ProblemException.notFound();
        }
        var past = past(sheet);
        var readable = documents.of(sheet);
        return trail.of(sheet.library(), leafCode, at -> past.apply(at).codes().apply(leafCode)).stream()
                .map(happened -> EvidenceChangeView.of(happened, readable))
                .toList();
    }

    private static AssessmentStatus statusAt(List<SheetStep> steps, Instant at) {
        var status = AssessmentStatus.DRAFT;
        for (var step : steps) {
            if (!step.at().isAfter(at)) {
                status = step.toStatus();
            }
        }
        return status;
    }
}
