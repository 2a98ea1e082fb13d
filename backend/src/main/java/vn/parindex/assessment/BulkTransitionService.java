package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Standing;
import vn.parindex.identity.Caller;
import vn.parindex.identity.CurrentUser;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Moves many sheets at once, all or nothing: every fault of every sheet is named. */
@ApplicationScoped
class BulkTransitionService {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final AssessmentPolicy policy;
    private final Moves moves;
    private final SheetMover mover;
    private final Campaigns campaigns;
    private final Caller caller;

    BulkTransitionService(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentPolicy policy,
            Moves moves,
            SheetMover mover,
            Campaigns campaigns,
            Caller caller) {
        this.assessments = assessments;
        this.contents = contents;
        this.policy = policy;
        this.moves = moves;
        this.mover = mover;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    @Transactional
    MovedView close(UUID campaignId, CloseMany command) {
        return many(campaignId, command.choice(), standing -> moves.closing(command.reason()), SheetAction.CLOSE);
    }

    @Transactional
    MovedView announce(UUID campaignId, AnnounceMany command) {
        return many(
                campaignId,
                command.choice(),
                standing -> moves.announcement(standing.explanationRound()),
                SheetAction.ANNOUNCE);
    }

    @Transactional
    MovedView finalizeScores(UUID campaignId, FinalizeMany command) {
        return many(campaignId, command.choice(), standing -> moves.finalization(command.one()), SheetAction.FINALIZE);
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
            mover.move(sheet, content(contentOf, sheet), moveFor.apply(standing), user);
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
}
