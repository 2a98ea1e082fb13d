package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.identity.Caller;
import vn.parindex.inspection.Inspections;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.Picture;
import vn.parindex.shared.ProblemException;

/** Shows pages of documents to whoever may see the sheet. */
@ApplicationScoped
class EvidencePageService {
    private final AssessmentRepository assessments;
    private final AssessmentPolicy policy;
    private final EvidenceLibrary library;
    private final Inspections inspections;
    private final Caller caller;

    EvidencePageService(
            AssessmentRepository assessments,
            AssessmentPolicy policy,
            EvidenceLibrary library,
            Inspections inspections,
            Caller caller) {
        this.assessments = assessments;
        this.policy = policy;
        this.library = library;
        this.inspections = inspections;
        this.caller = caller;
    }

    Page<EvidencePageView> list(UUID id, UUID evidenceId, PageQuery query) {
        return inspections.pages(document(id, evidenceId).sha256(), query).map(EvidencePageView::of);
    }

    Picture picture(UUID id, UUID evidenceId, int page, boolean thumbnail) {
        return inspections.picture(document(id, evidenceId).sha256(), page, thumbnail);
    }

    private Evidence document(UUID id, UUID evidenceId) {
        var sheet = assessments.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        policy.requireSees(caller.user(), sheet);
        return library.get(sheet.library(), evidenceId);
    }
}
