package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.campaign.Campaigns;
import vn.parindex.evidence.DuplicateScope;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.identity.Caller;
import vn.parindex.identity.Role;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Requests for supplements to single leaves, and their answers. */
@ApplicationScoped
class RequestService {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final AssessmentService sheets;
    private final AssessmentPolicy policy;
    private final LeafPolicy leaves;
    private final EvidenceLibrary library;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RequestService(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentService sheets,
            AssessmentPolicy policy,
            LeafPolicy leaves,
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
        this.leaves = leaves;
        this.library = library;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AssessmentView ask(UUID id, AskSupplement command) {
        var at = at(id);
        leaves.requireAppraises(at);
        var row = assessments.lockLeaf(at.sheet(), command.leaf());
        if (row == null) {
            throw new ProblemException(ProblemType.UNMET_NEEDS, List.of(fault(command.leaf(), "index-set.no-leaf")));
        }
        var stage = leaves.requireMayAppraise(
                at, row, indexSets.issued(at.sheet().indexSetId()).leaf(row.leafCode()));
        if (!LeafPolicy.mayRequest(stage, row)) {
            throw policy.wrongState(at.user(), at.sheet(), at.standing(), at.now(), "request");
        }
        if (!command.dueAt().isAfter(at.now())) {
            throw new ProblemException(
                    ProblemType.VALIDATION, List.of(ProblemError.field("dueAt", Localized.message("due.past"))));
        }
        if (contents.isRequested(row, at.now())) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("request.open", row.leafCode()));
        }
        var request = new SupplementRequest(at.sheet(), command, at.user(), at.now());
        contents.persistAndFlush(request);
        record("request.ask", at.sheet(), request, command);
        return sheets.get(id);
    }

    @Transactional
    AssessmentView answer(UUID id, UUID requestId, AnswerSupplement command) {
        var at = at(id);
        policy.requireSees(at.user(), at.sheet());
        var request = found(at.sheet(), requestId);
        if (!at.user().hasAny(Role.UNIT_HEAD) || !AssessmentPolicy.ownsAsUnit(at.user(), at.sheet())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        requireOpen(at, request);
        var row = assessments.lockLeaf(at.sheet(), request.leafCode());
        if (row == null) {
            throw ProblemException.notFound();
        }
        if (command.words() == null && !changedSince(at.sheet(), row, request.askedAt())) {
            throw new ProblemException(
                    ProblemType.UNMET_NEEDS, List.of(ProblemError.field("reply", Localized.message("request.reply"))));
        }
        request.answer(command.words(), at.user(), at.now());
        record("request.answer", at.sheet(), request, command);
        contents.flush();
        return sheets.get(id);
    }

    private boolean changedSince(Assessment sheet, LeafScore row, Instant asked) {
        var scored = row.stage(Stage.SELF).at();
        return (scored != null && scored.isAfter(asked))
                || library
                        .byLeaf(sheet.library(), DuplicateScope.everywhere())
                        .getOrDefault(row.leafCode(), List.of())
                        .stream()
                        .anyMatch(at -> !at.document().at().isBefore(asked)
                                || !at.linkedAt().isBefore(asked));
    }

    @Transactional
    AssessmentView cancel(UUID id, UUID requestId) {
        var at = at(id);
        leaves.requireAppraises(at);
        var request = found(at.sheet(), requestId);
        var row = assessments.lockLeaf(at.sheet(), request.leafCode());
        if (row == null) {
            throw ProblemException.notFound();
        }
        leaves.requireMayAppraise(
                at, row, indexSets.issued(at.sheet().indexSetId()).leaf(row.leafCode()));
        requireOpen(at, request);
        request.cancel(at.user(), at.now());
        record("request.cancel", at.sheet(), request, Map.of());
        contents.flush();
        return sheets.get(id);
    }

    private LeafPolicy.Case at(UUID id) {
        var user = caller.user();
        var sheet = assessments.lockForShare(id).orElseThrow(ProblemException::notFound);
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        return new LeafPolicy.Case(user, sheet, standing, sheets.appraiser(user, sheet), clock.instant());
    }

    private SupplementRequest found(Assessment sheet, UUID requestId) {
        return contents.lockRequest(requestId)
                .filter(request -> request.assessmentId().equals(sheet.id()))
                .orElseThrow(ProblemException::notFound);
    }

    private void requireOpen(LeafPolicy.Case at, SupplementRequest request) {
        if (!AssessmentPolicy.isBeingAppraised(at.sheet())) {
            throw policy.wrongState(at.user(), at.sheet(), at.standing(), at.now(), "answer");
        }
        if (!request.isOpen(at.now())) {
            throw new ProblemException(
                    ProblemType.WRONG_STATE, Localized.message("request.state." + request.state(at.now())));
        }
    }

    private static ProblemError fault(String leaf, String key) {
        return ProblemError.leaf(leaf, Localized.message(key, leaf));
    }

    private void record(String action, Assessment sheet, SupplementRequest request, Object change) {
        audit.record(
                action,
                AuditObject.in(
                                sheet.campaignId(),
                                "supplement-request",
                                sheet.id() + "/" + request.leafCode() + "/" + request.id())
                        .about(sheet.unit().code()),
                change);
    }
}
