package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.identity.Caller;
import vn.parindex.identity.CurrentUser;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Moves sheets along the status machine, one or many at once; a move of many is all or nothing. */
@ApplicationScoped
class TransitionService {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final AssessmentService sheets;
    private final AssessmentPolicy policy;
    private final Moves moves;
    private final FinalSheets finals;
    private final Campaigns campaigns;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    TransitionService(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentService sheets,
            AssessmentPolicy policy,
            Moves moves,
            FinalSheets finals,
            Campaigns campaigns,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.sheets = sheets;
        this.policy = policy;
        this.moves = moves;
        this.finals = finals;
        this.campaigns = campaigns;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AssessmentView submit(UUID id, @Nullable String ifMatch) {
        return one(id, ifMatch, standing -> moves.submission());
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

    @Transactional
    MovedView closeMany(UUID campaignId, CloseMany command) {
        return many(campaignId, command.choice(), standing -> moves.closing(command.reason()), SheetAction.CLOSE);
    }

    @Transactional
    MovedView announceMany(UUID campaignId, AnnounceMany command) {
        return many(
                campaignId,
                command.choice(),
                standing -> moves.announcement(standing.explanationRound()),
                SheetAction.ANNOUNCE);
    }

    @Transactional
    MovedView finalizeMany(UUID campaignId, FinalizeMany command) {
        return many(campaignId, command.choice(), standing -> moves.finalization(command.one()), SheetAction.FINALIZE);
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
        move(sheet, content, move, user);
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

    private MovedView many(UUID campaignId, SheetChoice which, Function<Standing, Move> moveFor, SheetAction action) {
        var user = caller.user();
        campaigns.lockForShare(campaignId);
        var standings = campaigns.standings(campaignId);
        if (standings.isEmpty()) {
            throw ProblemException.notFound();
        }
        var chosen = chosen(campaignId, which, action, user, standings);
        var contentOf = contents.of(chosen);
        var faults = new HashMap<ProblemType, List<ProblemError>>();
        for (var sheet : chosen) {
            var standing = Objects.requireNonNull(standings.get(sheet.unit().code()));
            check(user, sheet, standing, contentOf, moveFor.apply(standing), faults);
        }
        for (var type : List.of(ProblemType.FORBIDDEN, ProblemType.WRONG_STATE, ProblemType.UNMET_NEEDS)) {
            var found = faults.get(type);
            if (found != null) {
                throw new ProblemException(type, found, Localized.message("moves.refused", found.size()));
            }
        }
        for (var sheet : chosen) {
            var standing = Objects.requireNonNull(standings.get(sheet.unit().code()));
            move(sheet, content(contentOf, sheet), moveFor.apply(standing), user);
        }
        assessments.flush();
        return MovedView.of(chosen);
    }

    private void check(
            CurrentUser user,
            Assessment sheet,
            Standing standing,
            Map<UUID, SheetContent> contentOf,
            Move move,
            Map<ProblemType, List<ProblemError>> faults) {
        if (!policy.isActor(user, sheet, move.action(), standing)) {
            fault(faults, ProblemType.FORBIDDEN, sheet, Localized.message("moves.not-yours"));
        } else if (!move.action().beginsIn(sheet.status(), standing.explanationRound())) {
            fault(faults, ProblemType.WRONG_STATE, sheet, Localized.message("status." + sheet.status()));
        } else {
            move.needs()
                    .apply(sheet, content(contentOf, sheet))
                    .forEach(need -> fault(faults, ProblemType.UNMET_NEEDS, sheet, need.message()));
        }
    }

    private static void fault(
            Map<ProblemType, List<ProblemError>> faults, ProblemType type, Assessment sheet, Localized message) {
        faults.computeIfAbsent(type, t -> new ArrayList<>())
                .add(ProblemError.sheet(
                        sheet.unit().code(), locale -> sheet.unit().name() + ": " + message.in(locale)));
    }

    /** The sheets that are named, or those of a group that stand where the action begins and are the caller's. */
    private List<Assessment> chosen(
            UUID campaignId, SheetChoice which, SheetAction action, CurrentUser user, Map<String, Standing> standings) {
        var chosen = which.sheets() != null
                ? assessments.lockForUpdate(which.sheets())
                : assessments.lockGroup(campaignId, Objects.requireNonNull(which.group())).stream()
                        .filter(sheet -> begins(user, sheet, action, standings))
                        .toList();
        var known = chosen.stream().allMatch(sheet -> sheet.campaignId().equals(campaignId));
        if (!known || (which.sheets() != null && chosen.size() != which.sheets().size())) {
            throw ProblemException.notFound();
        }
        if (chosen.isEmpty()) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("moves.none"));
        }
        return chosen;
    }

    private boolean begins(CurrentUser user, Assessment sheet, SheetAction action, Map<String, Standing> standings) {
        var standing = Objects.requireNonNull(standings.get(sheet.unit().code()));
        return policy.isActor(user, sheet, action, standing)
                && action.beginsIn(sheet.status(), standing.explanationRound());
    }

    private static SheetContent content(Map<UUID, SheetContent> contentOf, Assessment sheet) {
        return contentOf.getOrDefault(sheet.id(), SheetContent.NONE);
    }

    /**
     * Moves what the clock finds due in one campaign, as many times as it is asked: what is moved is no longer due.
     *
     * @return how many sheets moved
     */
    @Transactional
    int moveDue(UUID campaignId) {
        if (!assessments.takeClock()) {
            return 0;
        }
        campaigns.lockForShare(campaignId);
        var standings = campaigns.standings(campaignId);
        var waiting = assessments.inStatus(campaignId, Set.of(AssessmentStatus.DRAFT, AssessmentStatus.EXPLANATION));
        var due = assessments.lockForUpdate(dueIds(waiting, standings));
        var moved = 0;
        for (var sheet : due) {
            if (policy.isDue(
                    sheet, Objects.requireNonNull(standings.get(sheet.unit().code())), clock.instant())) {
                var action = sheet.status() == AssessmentStatus.DRAFT ? SheetAction.CLOSE : SheetAction.END_EXPLANATION;
                move(sheet, SheetContent.NONE, new Move(action, null), CurrentUser.CLOCK);
                moved++;
            }
        }
        return moved;
    }

    private List<UUID> dueIds(Collection<Assessment> waiting, Map<String, Standing> standings) {
        var now = clock.instant();
        return waiting.stream()
                .filter(sheet -> policy.isDue(
                        sheet, Objects.requireNonNull(standings.get(sheet.unit().code())), now))
                .map(Assessment::id)
                .toList();
    }

    private void move(Assessment sheet, SheetContent content, Move move, CurrentUser by) {
        var from = sheet.status();
        move.effect().accept(sheet, content);
        sheet.move(move.action(), clock.instant());
        if (move.action() == SheetAction.FINALIZE) {
            finals.freeze(sheet, content.leaves());
        } else if (move.action() == SheetAction.REOPEN) {
            finals.unfreeze(sheet);
        }
        contents.add(new SheetStep(sheet, move.action(), from, move.reason(), by));
        audit.recordBy(
                by,
                "sheet." + move.action().word(),
                AuditObject.in(sheet.campaignId(), "assessment", sheet.id())
                        .about(sheet.unit().code()),
                new Change(from, sheet.status(), move.reason()));
    }

    /** What a move changed, for the trail. */
    record Change(
            AssessmentStatus from,
            AssessmentStatus to,
            @Nullable String reason) {}
}
