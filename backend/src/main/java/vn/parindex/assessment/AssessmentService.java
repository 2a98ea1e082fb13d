package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Appraiser;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.identity.Caller;
import vn.parindex.identity.CurrentUser;
import vn.parindex.identity.Role;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemException;

/** Reads sheets as the caller may see them, with a constant number of statements. */
@ApplicationScoped
class AssessmentService {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final AssessmentPolicy policy;
    private final LeafPolicy leaves;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final EvidenceLibrary library;
    private final Caller caller;
    private final Clock clock;

    AssessmentService(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentPolicy policy,
            LeafPolicy leaves,
            Campaigns campaigns,
            IndexSets indexSets,
            EvidenceLibrary library,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.policy = policy;
        this.leaves = leaves;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.library = library;
        this.caller = caller;
        this.clock = clock;
    }

    Page<AssessmentView.Summary> search(AssessmentQuery query, PageQuery page) {
        var user = caller.user();
        var found = assessments.search(user, query, page);
        var heads = heads(user, found.items());
        return found.map(sheet -> Objects.requireNonNull(heads.get(sheet.id())));
    }

    AssessmentView get(UUID id) {
        var user = caller.user();
        var sheet = assessments.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        policy.requireSees(user, sheet);
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        var campaign = Objects.requireNonNull(
                campaigns.refs(Set.of(sheet.campaignId())).get(sheet.campaignId()));
        var progress =
                assessments.progress(Set.of(sheet.campaignId()), Set.of(id)).get(id);
        var head = head(user, sheet, campaign, standing, progress);
        var set = indexSets.issued(sheet.indexSetId());
        var at = new LeafPolicy.Case(user, sheet, standing, appraiser(user, sheet), clock.instant());
        var content = contents.of(sheet);
        var figures = contents.figures(sheet);
        var visible = policy.visibleStages(user, sheet, standing.explanationRound());
        var evidence = library.byLeaf(sheet.library(), policy.duplicateScope(user, sheet));
        var leaves = content.leaves().stream()
                .map(row -> {
                    var leaf = set.leaf(row.leafCode());
                    var documents = EvidenceView.of(evidence.getOrDefault(row.leafCode(), List.of()));
                    return LeafView.of(row, leaf, visible, documents, beside(at, row, leaf, content, figures));
                })
                .toList();
        var last = contents.lastStep(sheet);
        return AssessmentView.of(
                head, sheet, last == null ? null : StepView.of(last), setView(sheet, set), areas(set), leaves);
    }

    /** A leaf as its appraiser sees it after a save. */
    LeafView leafView(LeafPolicy.Case at, LeafScore row, FrozenLeaf leaf) {
        return LeafView.saved(
                row,
                leaf,
                policy.visibleStages(at.user(), at.sheet(), at.standing().explanationRound()));
    }

    /** The caller in the campaign's team, null for everybody else. */
    @Nullable Appraiser appraiser(CurrentUser user, Assessment sheet) {
        return user.hasAny(Role.PROVINCE_TEAM)
                ? campaigns.appraiser(sheet.campaignId(), user.username()).orElse(null)
                : null;
    }

    private LeafView.Beside beside(
            LeafPolicy.Case at,
            LeafScore row,
            FrozenLeaf leaf,
            SheetContent content,
            Map<String, LeafFigures> figures) {
        var code = row.leafCode();
        var inside = !AssessmentPolicy.ownsAsUnit(at.user(), at.sheet());
        return new LeafView.Beside(
                SupplementRequestView.of(content.lastRequest(code), inside, at.now()),
                ObjectionView.of(content.lastObjection(code), row),
                NotApplicableRequestView.ofNullable(content.lastNotApplicable(code)),
                FiguresView.ofNullable(figures.get(code)),
                leaves.allowed(at, row, leaf, content));
    }

    private Map<UUID, AssessmentView.Summary> heads(CurrentUser user, List<Assessment> sheets) {
        var campaignIds = sheets.stream().map(Assessment::campaignId).collect(Collectors.toSet());
        var unitCodes = sheets.stream().map(s -> s.unit().code()).collect(Collectors.toSet());
        var refs = campaigns.refs(campaignIds);
        var standings = campaigns.standings(campaignIds, unitCodes).stream()
                .collect(Collectors.toMap(s -> key(s.campaignId(), s.unitCode()), Function.identity()));
        var progress = assessments.progress(
                campaignIds, sheets.stream().map(Assessment::id).toList());
        return sheets.stream()
                .map(sheet -> head(
                        user,
                        sheet,
                        Objects.requireNonNull(refs.get(sheet.campaignId())),
                        Objects.requireNonNull(standings.get(
                                key(sheet.campaignId(), sheet.unit().code()))),
                        progress.get(sheet.id())))
                .collect(Collectors.toMap(AssessmentView.Summary::id, Function.identity()));
    }

    private AssessmentView.Summary head(
            CurrentUser user,
            Assessment sheet,
            Campaigns.Ref campaign,
            Standing standing,
            AssessmentView.@Nullable Progress progress) {
        var phase = sheet.status().phase();
        var now = clock.instant();
        return new AssessmentView.Summary(
                sheet.id(),
                campaign,
                sheet.unit(),
                sheet.group(),
                sheet.status(),
                HolderView.of(sheet),
                phase == null ? null : standing.dueAt(phase),
                policy.allowed(user, sheet, standing, now),
                phase != null && standing.over(phase, now),
                sheet.since(),
                progress == null ? AssessmentView.Progress.NONE : progress);
    }

    private static String key(UUID campaignId, String unitCode) {
        return campaignId + " " + unitCode;
    }

    private static AssessmentView.SetView setView(Assessment sheet, FrozenIndexSet set) {
        var head = set.tree().indexSet();
        return new AssessmentView.SetView(
                head.id(), head.title(), head.illustrative(), set.tree().notice(), sheet.indexSetSince());
    }

    private static List<AssessmentView.Area> areas(FrozenIndexSet set) {
        return set.tree().areas().stream()
                .map(area -> new AssessmentView.Area(
                        area.code(),
                        area.name(),
                        area.maxScore(),
                        area.criteria().stream()
                                .map(c -> new AssessmentView.Criterion(c.code(), c.name(), c.maxScore()))
                                .toList()))
                .toList();
    }
}
