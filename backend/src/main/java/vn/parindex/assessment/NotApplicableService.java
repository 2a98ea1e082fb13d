package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.identity.Caller;
import vn.parindex.identity.Role;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** A unit's requests that leaves be left out of its maximum, and the decisions about them. */
@ApplicationScoped
class NotApplicableService {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final AssessmentService sheets;
    private final AssessmentPolicy policy;
    private final Campaigns campaigns;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    NotApplicableService(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentService sheets,
            AssessmentPolicy policy,
            Campaigns campaigns,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.sheets = sheets;
        this.policy = policy;
        this.campaigns = campaigns;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AssessmentView ask(UUID id, AskNotApplicable command) {
        var user = caller.user();
        var sheet = assessments.lockForShare(id).orElseThrow(ProblemException::notFound);
        var row = assessments.lockLeaf(sheet, command.leaf());
        policy.requireSees(user, sheet);
        if (row == null) {
            var unknown = ProblemError.leaf(command.leaf(), Localized.message("index-set.no-leaf", command.leaf()));
            throw new ProblemException(ProblemType.UNMET_NEEDS, List.of(unknown));
        }
        policy.requireMayScore(user, sheet, row, false, standing(sheet), clock.instant());
        if (contents.hasOpenNotApplicable(row)) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("request.open", row.leafCode()));
        }
        var request = new NotApplicableRequest(sheet, command, user, clock.instant());
        contents.add(request);
        contents.flush();
        record("not-applicable.ask", sheet, request, command);
        return sheets.get(id);
    }

    @Transactional
    AssessmentView takeBack(UUID id, UUID requestId) {
        var user = caller.user();
        var sheet = assessments.lockForShare(id).orElseThrow(ProblemException::notFound);
        policy.requireSees(user, sheet);
        var request = found(sheet, requestId);
        if (!AssessmentPolicy.ownsAsUnit(user, sheet)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        requireOpen(request);
        request.close(NotApplicableRequest.State.TAKEN_BACK, null, user, clock.instant());
        record("not-applicable.take-back", sheet, request, Map.of());
        contents.flush();
        return sheets.get(id);
    }

    /** Home Affairs decides; about its own sheet the leadership does. */
    @Transactional
    AssessmentView decide(UUID id, UUID requestId, DecideNotApplicable command) {
        var user = caller.user();
        var campaignId = assessments.campaignOf(id).orElseThrow(ProblemException::notFound);
        campaigns.lockForShare(campaignId);
        var sheet = assessments.lockForUpdate(List.of(id)).getFirst();
        policy.requireSees(user, sheet);
        var request = found(sheet, requestId);
        if (!user.hasAny(AssessmentPolicy.isOrganizers(sheet, standing(sheet)) ? Role.LEADERSHIP : Role.HOME_AFFAIRS)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        requireOpen(request);
        var granted = command.granted();
        request.close(
                granted ? NotApplicableRequest.State.GRANTED : NotApplicableRequest.State.REFUSED,
                command.reason(),
                user,
                clock.instant());
        if (granted) {
            campaigns.addNotApplicable(campaignId, sheet.unit().code(), request.leafCode(), command.reason());
        }
        record("not-applicable.decide", sheet, request, command);
        contents.flush();
        contents.forget();
        return sheets.get(id);
    }

    private Standing standing(Assessment sheet) {
        return campaigns.standing(sheet.campaignId(), sheet.unit().code());
    }

    private NotApplicableRequest found(Assessment sheet, UUID requestId) {
        return contents.lockNotApplicable(requestId)
                .filter(request -> request.assessmentId().equals(sheet.id()))
                .orElseThrow(ProblemException::notFound);
    }

    private static void requireOpen(NotApplicableRequest request) {
        if (request.state() != NotApplicableRequest.State.OPEN) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("request.state." + request.state()));
        }
    }

    private void record(String action, Assessment sheet, NotApplicableRequest request, Object change) {
        audit.record(
                action,
                AuditObject.in(
                                sheet.campaignId(),
                                "not-applicable-request",
                                sheet.id() + "/" + request.leafCode() + "/" + request.id())
                        .about(sheet.unit().code()),
                change);
    }
}
