package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.identity.Caller;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Moves one sheet along the status machine. */
@ApplicationScoped
class TransitionService {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final AssessmentService sheets;
    private final AssessmentPolicy policy;
    private final Moves moves;
    private final SheetMover mover;
    private final Campaigns campaigns;
    private final Submissions submissions;
    private final Event<SheetSubmitted> submitted;
    private final Caller caller;
    private final Clock clock;

    TransitionService(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentService sheets,
            AssessmentPolicy policy,
            Moves moves,
            SheetMover mover,
            Campaigns campaigns,
            Submissions submissions,
            Event<SheetSubmitted> submitted,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.sheets = sheets;
        this.policy = policy;
        this.moves = moves;
        this.mover = mover;
        this.campaigns = campaigns;
        this.submissions = submissions;
        this.submitted = submitted;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AssessmentView submit(UUID id, @Nullable String ifMatch, @Nullable String confirmed) {
        return one(
                id,
                ifMatch,
                standing -> moves.submission()
                        .with((sheet, content) -> submitted.fire(new SheetSubmitted(
                                submissions.read(sheet, content), confirmed, caller.user(), clock.instant()))));
    }

    @Transactional
    AssessmentView close(UUID id, @Nullable String ifMatch, WithReason command) {
        return one(id, ifMatch, standing -> moves.closing(command.reason()));
    }

    @Transactional
    AssessmentView giveBack(UUID id, @Nullable String ifMatch, ReturnSheet command) {
        return one(id, ifMatch, standing -> moves.returning(command, standing, caller.user()));
    }

    @Transactional
    AssessmentView forward(UUID id, @Nullable String ifMatch) {
        return one(id, ifMatch, standing -> moves.forwarding());
    }

    @Transactional
    AssessmentView takeOver(UUID id, @Nullable String ifMatch, WithReason command) {
        return one(id, ifMatch, standing -> moves.takeover(command.reason(), caller.user()));
    }

    @Transactional
    AssessmentView sendBack(UUID id, @Nullable String ifMatch, WithReason command) {
        return one(id, ifMatch, standing -> moves.sendingBack(command.reason(), caller.user()));
    }

    @Transactional
    AssessmentView announce(UUID id, @Nullable String ifMatch) {
        return one(id, ifMatch, standing -> moves.announcement(standing.explanationRound()));
    }

    @Transactional
    AssessmentView explain(UUID id, @Nullable String ifMatch, ExplainSheet command) {
        return one(id, ifMatch, standing -> moves.explanation(command, caller.user()));
    }

    @Transactional
    AssessmentView accept(UUID id, @Nullable String ifMatch) {
        return one(id, ifMatch, standing -> new Move(SheetAction.ACCEPT, null));
    }

    @Transactional
    AssessmentView endExplanation(UUID id, @Nullable String ifMatch) {
        return one(id, ifMatch, standing -> new Move(SheetAction.END_EXPLANATION, null));
    }

    @Transactional
    AssessmentView finalizeScores(UUID id, @Nullable String ifMatch, FinalizeSheet command) {
        return one(id, ifMatch, standing -> moves.finalization(command));
    }

    @Transactional
    AssessmentView reopen(UUID id, @Nullable String ifMatch, WithReason command) {
        return one(id, ifMatch, standing -> moves.reopening(command.reason()));
    }

    @Transactional
    AssessmentView withdraw(UUID id, @Nullable String ifMatch, WithReason command) {
        return one(id, ifMatch, standing -> moves.withdrawal(command.reason(), caller.user()));
    }

    private AssessmentView one(UUID id, @Nullable String ifMatch, Function<Standing, Move> moveFor) {
        var user = caller.user();
        var campaignId = assessments.campaignOf(id).orElseThrow(ProblemException::notFound);
        campaigns.lockForShare(campaignId);
        var sheet = assessments.lockForUpdate(List.of(id)).getFirst();
        policy.requireSees(user, sheet);
        var standing = campaigns.standing(campaignId, sheet.unit().code());
        var move = moveFor.apply(standing);
        policy.requireMay(user, sheet, move.action(), standing, clock.instant());
        if (ifMatch != null && ETags.required(ifMatch) != sheet.version()) {
            throw new ProblemException(ProblemType.STALE_VERSION, Localized.message("stale.sheet"));
        }
        if (move.action() == SheetAction.REOPEN) {
            requireOpenResults(sheet);
        }
        var content = contents.of(sheet);
        var needs = move.needs().apply(sheet, content);
        if (!needs.isEmpty()) {
            throw new ProblemException(ProblemType.UNMET_NEEDS, needs);
        }
        mover.move(sheet, content, move, user);
        assessments.flush();
        return sheets.get(id);
    }

    /** What is approved changes only within a correction that the leadership opened. */
    private void requireOpenResults(Assessment sheet) {
        var results = campaigns.results(sheet.campaignId(), sheet.group());
        if (results.settled() && !results.correctionOpen()) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("reopen.correction"));
        }
    }
}
