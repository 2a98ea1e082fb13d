package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.identity.Caller;
import vn.parindex.identity.CurrentUser;
import vn.parindex.identity.Role;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.Localized;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
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
    private final UnitWorkPolicy unitWork;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    NotApplicableService(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentService sheets,
            AssessmentPolicy policy,
            UnitWorkPolicy unitWork,
            Campaigns campaigns,
            IndexSets indexSets,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.sheets = sheets;
        this.policy = policy;
        this.unitWork = unitWork;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Requests of a campaign's units; the first ones asked come first. */
    Page<NotApplicableItemView> search(UUID campaignId, NotApplicableQuery query, PageQuery page) {
        if (campaigns.refs(Set.of(campaignId)).isEmpty()) {
            throw ProblemException.notFound();
        }
        var user = caller.user();
        var found = contents.notApplicableRequests(campaignId, query, page);
        var units = found.items().stream().map(row -> row.sheet().unit().code()).toList();
        var standings = campaigns.standings(Set.of(campaignId), units).stream()
                .collect(Collectors.toMap(Standing::unitCode, Function.identity()));
        return found.map(row -> {
            var sheet = row.sheet();
            var standing = Objects.requireNonNull(standings.get(sheet.unit().code()));
            var leaf = indexSets
                    .issued(sheet.indexSetId())
                    .leaves()
                    .get(row.request().leafCode());
            return NotApplicableItemView.of(row, leaf == null ? null : leaf.name(), decides(user, sheet, standing));
        });
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
        unitWork.requireMayScore(user, sheet, row, false, standing(sheet), clock.instant());
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
        if (!decides(user, sheet, standing(sheet))) {
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

    /** What concerns Home Affairs' own sheet is the leadership's. */
    private static boolean decides(CurrentUser user, Assessment sheet, Standing standing) {
        return user.hasAny(AssessmentPolicy.isOrganizers(sheet, standing) ? Role.LEADERSHIP : Role.HOME_AFFAIRS);
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
