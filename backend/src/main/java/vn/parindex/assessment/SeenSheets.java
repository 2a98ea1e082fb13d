package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.parindex.identity.Caller;
import vn.parindex.shared.ProblemException;

/** Looks up sheets for those who may see them. */
@ApplicationScoped
class SeenSheets {
    private final AssessmentRepository assessments;
    private final AssessmentPolicy policy;
    private final Caller caller;

    SeenSheets(AssessmentRepository assessments, AssessmentPolicy policy, Caller caller) {
        this.assessments = assessments;
        this.policy = policy;
        this.caller = caller;
    }

    /**
     * A sheet that the caller may see.
     *
     * @throws ProblemException 404 for none, or one that the caller may not know of
     */
    Assessment get(UUID id) {
        var sheet = assessments.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        policy.requireSees(caller.user(), sheet);
        return sheet;
    }
}
