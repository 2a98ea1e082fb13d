package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.campaign.Campaigns;
import vn.parindex.evidence.DuplicateScope;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.identity.Caller;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Appraises leaves: the stage follows from the sheet's status, and nobody appraises the own agency. */
@ApplicationScoped
class AppraisalService {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final AssessmentService sheets;
    private final LeafPolicy policy;
    private final EvidenceLibrary library;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AppraisalService(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentService sheets,
            LeafPolicy policy,
            EvidenceLibrary library,
            Campaigns campaigns,
            IndexSets indexSets,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.sheets = sheets;
        this.policy = policy;
        this.library = library;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    LeafView enter(UUID id, String leafCode, @Nullable String ifMatch, EnterAppraisal command) {
        var at = open(id);
        var row = assessments.lockLeaf(at.sheet(), leafCode);
        if (row == null) {
            throw ProblemException.notFound();
        }
        var set = indexSets.issued(at.sheet().indexSetId());
        var leaf = set.leaf(leafCode);
        var stage = policy.requireMayAppraise(at, row, leaf);
        if (row.version() != ETags.required(ifMatch)) {
            throw StaleLeaf.problem(row, sheets.leafView(at, row, leaf));
        }
        var entry = ScoreEntry.check(leaf, row, stage, command);
        var before = row.stage(stage).entry();
        enter(at, row, stage, entry, evidence(at));
        assessments.flush();
        record(at, row, stage, "score.appraise", before);
        return sheets.leafView(at, row, leaf);
    }

    @Transactional
    AssessmentView agree(UUID id, AgreeLeaves command) {
        var codes = command.codes();
        var at = open(id);
        var set = indexSets.issued(at.sheet().indexSetId());
        assessments.lockLeaves(at.sheet());
        var content = contents.of(at.sheet());
        var chosen = codes == null ? open(at, set, content) : named(at, set, content, codes);
        var evidence = evidence(at);
        chosen.forEach((row, stage) -> {
            var before = row.stage(row.before(stage)).entry();
            enter(at, row, stage, new StageScore.Entry(before.input(), before.score(), null, null, false), evidence);
        });
        assessments.flush();
        chosen.forEach((row, stage) -> record(
                at, row, stage, "score.agree", row.stage(row.before(stage)).entry()));
        return sheets.get(id);
    }

    private LeafPolicy.Case open(UUID id) {
        var user = caller.user();
        var sheet = assessments.lockForShare(id).orElseThrow(ProblemException::notFound);
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        return new LeafPolicy.Case(user, sheet, standing, sheets.appraiser(user, sheet), clock.instant());
    }

    /** Every leaf that waits for this appraiser and that the stage before has scored. */
    private Map<LeafScore, Stage> open(LeafPolicy.Case at, FrozenIndexSet set, SheetContent content) {
        policy.requireAppraises(at);
        var chosen = new LinkedHashMap<LeafScore, Stage>();
        for (var row : content.leaves()) {
            var stage = policy.appraises(at, row, set.leaf(row.leafCode()));
            if (stage != null
                    && !row.isDecided(stage)
                    && row.isDecided(row.before(stage))
                    && content.openRequest(row.leafCode(), at.now()) == null) {
                chosen.put(row, stage);
            }
        }
        return chosen;
    }

    private Map<LeafScore, Stage> named(
            LeafPolicy.Case at, FrozenIndexSet set, SheetContent content, List<String> codes) {
        policy.requireAppraises(at);
        var faults = new ArrayList<ProblemError>();
        var chosen = new LinkedHashMap<LeafScore, Stage>();
        for (var row : content.leaves()) {
            if (codes.contains(row.leafCode())) {
                var stage = policy.requireMayAppraise(at, row, set.leaf(row.leafCode()));
                if (row.isDecided(row.before(stage))) {
                    chosen.put(row, stage);
                } else {
                    faults.add(fault(row.leafCode(), "agreement.not-scored"));
                }
            }
        }
        codes.stream()
                .filter(code -> content.leaves().stream()
                        .noneMatch(row -> row.leafCode().equals(code)))
                .forEach(code -> faults.add(fault(code, "index-set.no-leaf")));
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.UNMET_NEEDS, faults);
        }
        return chosen;
    }

    private static ProblemError fault(String code, String key) {
        return ProblemError.leaf(code, Localized.message(key, code));
    }

    private Map<String, List<Evidence.AtLeaf>> evidence(LeafPolicy.Case at) {
        return library.byLeaf(at.sheet().library(), DuplicateScope.everywhere());
    }

    private static void enter(
            LeafPolicy.Case at,
            LeafScore row,
            Stage stage,
            StageScore.Entry entry,
            Map<String, List<Evidence.AtLeaf>> evidence) {
        var documents = EvidenceView.of(evidence.getOrDefault(row.leafCode(), List.of()));
        var basis = Basis.of(row, stage, EvidenceView.words(documents));
        row.enter(stage, StageScore.entered(entry, at.user(), at.now(), basis));
    }

    private void record(LeafPolicy.Case at, LeafScore row, Stage stage, String action, StageScore.Entry before) {
        var sheet = at.sheet();
        assessments.add(new LeafRevision(row, stage));
        audit.record(
                action,
                AuditObject.in(sheet.campaignId(), "leaf-score", sheet.id() + "/" + row.leafCode())
                        .about(sheet.unit().code()),
                new Change(
                        row.version(),
                        stage,
                        before,
                        Objects.requireNonNull(row.stage(stage).entry())));
    }

    /** What an appraisal changed, for the trail. */
    record Change(long version, Stage stage, StageScore.Entry before, StageScore.Entry after) {}
}
