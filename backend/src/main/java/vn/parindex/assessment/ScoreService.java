package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.identity.Caller;
import vn.parindex.identity.CurrentUser;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.ETags;
import vn.parindex.shared.ProblemException;

/** Saves scores, one leaf at a time: acknowledged means committed. */
@ApplicationScoped
class ScoreService {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final AssessmentPolicy policy;
    private final UnitWorkPolicy unitWork;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ScoreService(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentPolicy policy,
            UnitWorkPolicy unitWork,
            Campaigns campaigns,
            IndexSets indexSets,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.policy = policy;
        this.unitWork = unitWork;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a save changed, for the trail. */
    record Change(long version, StageScore.Entry before, StageScore.Entry after) {}

    @Transactional
    LeafView enterSelf(UUID id, String leafCode, @Nullable String ifMatch, EnterScore command) {
        var user = caller.user();
        var sheet = assessments.lockForShare(id).orElseThrow(ProblemException::notFound);
        policy.requireSees(user, sheet);
        var row = assessments.lockLeaf(sheet, leafCode);
        if (row == null) {
            throw ProblemException.notFound();
        }
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        var requested = sheet.status() != AssessmentStatus.DRAFT && contents.isRequested(row, clock.instant());
        unitWork.requireMayScore(user, sheet, row, requested, standing, clock.instant());
        var leaf = indexSets.issued(sheet.indexSetId()).leaf(leafCode);
        if (row.version() != ETags.required(ifMatch)) {
            throw StaleLeaf.problem(row, view(user, sheet, row, leaf, standing));
        }

        var entry = ScoreEntry.check(leaf, command);
        var before = row.stage(Stage.SELF).entry();
        row.enter(Stage.SELF, StageScore.entered(entry, user, clock.instant()));
        assessments.flush();
        assessments.add(new LeafRevision(row, Stage.SELF));
        audit.record(
                "score.enter",
                AuditObject.in(sheet.campaignId(), "leaf-score", sheet.id() + "/" + leafCode)
                        .about(sheet.unit().code()),
                new Change(row.version(), before, entry));
        return view(user, sheet, row, leaf, standing);
    }

    private LeafView view(CurrentUser user, Assessment sheet, LeafScore row, FrozenLeaf leaf, Standing standing) {
        return LeafView.saved(row, leaf, policy.visibleStages(user, sheet, standing.explanationRound()));
    }
}
