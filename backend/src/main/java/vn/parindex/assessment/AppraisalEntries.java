package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;

/** Puts appraisers' decisions into leaves, one way for single and for many: what was looked at, the revision, the trail. */
@ApplicationScoped
class AppraisalEntries {
    private final AssessmentRepository assessments;
    private final Audit audit;

    AppraisalEntries(AssessmentRepository assessments, Audit audit) {
        this.assessments = assessments;
        this.audit = audit;
    }

    /** What an appraisal changed, for the trail. */
    record Change(long version, Stage stage, StageScore.Entry before, StageScore.Entry after) {}

    /**
     * Enters a checked decision.
     *
     * @param evidence the leaf's documents as words, which are part of what was looked at
     */
    void enter(LeafPolicy.Case at, LeafScore row, Stage stage, StageScore.Entry entry, List<String> evidence) {
        row.enter(stage, StageScore.entered(entry, at.user(), at.now(), Basis.of(row, stage, evidence)));
    }

    /** Enters what the stage before says. */
    void agree(LeafPolicy.Case at, LeafScore row, Stage stage, List<String> evidence) {
        var before = row.stage(row.before(stage)).entry();
        enter(at, row, stage, new StageScore.Entry(before.input(), before.score(), null, null, false), evidence);
    }

    /** Keeps the revision and the event of a decision that has been flushed. */
    void record(LeafPolicy.Case at, LeafScore row, Stage stage, String action, StageScore.Entry before) {
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

    /** The same of an agreement, whose before is the stage agreed with. */
    void recordAgreement(LeafPolicy.Case at, LeafScore row, Stage stage) {
        record(at, row, stage, "score.agree", row.stage(row.before(stage)).entry());
    }
}
