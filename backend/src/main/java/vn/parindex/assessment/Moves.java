package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.PhaseKind;
import vn.parindex.campaign.Standing;
import vn.parindex.evidence.DuplicateScope;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.identity.CurrentUser;
import vn.parindex.indexset.IndexSets;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.shared.Clocks;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** What each move of a sheet needs and does (design.md section 4, the table of actions). */
@ApplicationScoped
class Moves {
    private static final Set<ScoredBy> BY_UNIT = EnumSet.of(ScoredBy.SELF);
    private static final Set<ScoredBy> BY_PROVINCE = EnumSet.of(ScoredBy.SELF, ScoredBy.HOME_AFFAIRS);
    private static final int DAYS_AFTER_RETURN = 3;

    private final SheetContentRepository contents;
    private final IndexSets indexSets;
    private final EvidenceLibrary library;
    private final Campaigns campaigns;
    private final Clock clock;

    Moves(
            SheetContentRepository contents,
            IndexSets indexSets,
            EvidenceLibrary library,
            Campaigns campaigns,
            Clock clock) {
        this.contents = contents;
        this.indexSets = indexSets;
        this.library = library;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    Move submission() {
        return new Move(SheetAction.SUBMIT, null)
                .needing((sheet, content) -> Needs.ofSubmission(
                        content, indexSets.issued(sheet.indexSetId()), library.counts(sheet.library())));
    }

    Move closing(String reason) {
        return new Move(SheetAction.CLOSE, reason);
    }

    /** The unit gets three days, until 17:00, where its own time would end before; or the time that is given. */
    Move returning(ReturnSheet command, Standing standing, CurrentUser by) {
        var due = command.dueAt() == null ? defaultDue(standing) : command.dueAt();
        if (due != null && !due.isAfter(clock.instant())) {
            throw new ProblemException(
                    ProblemType.VALIDATION, List.of(ProblemError.field("dueAt", Localized.message("due.past"))));
        }
        return new Move(SheetAction.RETURN, command.reason()).with((sheet, content) -> {
            cancelRequests(content, by);
            if (due != null) {
                campaigns.extendSelfScoring(sheet.campaignId(), sheet.unit().code(), due);
            }
        });
    }

    private @Nullable Instant defaultDue(Standing standing) {
        var wanted = LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM)
                .plusDays(DAYS_AFTER_RETURN)
                .atTime(LocalTime.of(17, 0))
                .atZone(Clocks.VIETNAM)
                .toInstant();
        var present = standing.dueAt(PhaseKind.SELF_SCORING);
        return present != null && present.isAfter(wanted) ? null : wanted;
    }

    Move forwarding() {
        return new Move(SheetAction.FORWARD, null)
                .needing((sheet, content) -> Needs.ofDecisions(content, Stage.DISTRICT, BY_UNIT, clock.instant()));
    }

    Move takeover(String reason, CurrentUser by) {
        return new Move(SheetAction.TAKE_OVER, reason).with((sheet, content) -> cancelRequests(content, by));
    }

    Move sendingBack(String reason, CurrentUser by) {
        return new Move(SheetAction.SEND_BACK, reason)
                .needing((sheet, content) -> sheet.passesDistrict()
                        ? List.of()
                        : List.of(ProblemError.field("route", Localized.message("need.district"))))
                .with((sheet, content) -> cancelRequests(content, by));
    }

    Move announcement(boolean explanationRound) {
        return new Move(SheetAction.ANNOUNCE, null).needing((sheet, content) -> {
            var needs = new ArrayList<ProblemError>();
            if (!explanationRound) {
                needs.add(ProblemError.field("explanationRound", Localized.message("need.round")));
            }
            needs.addAll(Needs.ofDecisions(content, Stage.PROVINCE, BY_PROVINCE, clock.instant()));
            return needs;
        });
    }

    Move explanation(ExplainSheet command, CurrentUser by) {
        return new Move(SheetAction.EXPLAIN, null)
                .needing((sheet, content) -> Needs.ofExplanation(content, command, documents(sheet)))
                .with((sheet, content) -> command.leaves()
                        .forEach(leaf -> contents.add(new Objection(sheet, leaf, by, clock.instant()))));
    }

    private Set<UUID> documents(Assessment sheet) {
        return library.byLeaf(sheet.library(), DuplicateScope.everywhere()).values().stream()
                .flatMap(List::stream)
                .map(at -> at.document().id())
                .collect(Collectors.toSet());
    }

    /** Decisions are complete and more than half of the votes were for them. */
    Move finalization(FinalizeSheet command) {
        var minutes = command.minutes();
        if (minutes.heldOn().isAfter(LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM))) {
            throw new ProblemException(
                    ProblemType.VALIDATION, List.of(ProblemError.field("heldOn", Localized.message("date.future"))));
        }
        if (minutes.votesFor() > minutes.votesTotal()) {
            throw new ProblemException(
                    ProblemType.VALIDATION, List.of(ProblemError.field("votesFor", Localized.message("votes.more"))));
        }
        return new Move(SheetAction.FINALIZE, minutes.number())
                .needing((sheet, content) -> {
                    var needs = new ArrayList<>(Needs.ofMinutes(minutes));
                    needs.addAll(
                            sheet.status() == AssessmentStatus.REAPPRAISAL
                                    ? Needs.ofObjections(content)
                                    : Needs.ofDecisions(content, Stage.PROVINCE, BY_PROVINCE, clock.instant()));
                    return needs;
                })
                .with((sheet, content) -> sheet.decide(minutes));
    }

    Move reopening(String reason) {
        return new Move(SheetAction.REOPEN, reason);
    }

    Move withdrawal(String reason, CurrentUser by) {
        return new Move(SheetAction.WITHDRAW, reason).with((sheet, content) -> cancelRequests(content, by));
    }

    private void cancelRequests(SheetContent content, CurrentUser by) {
        var now = clock.instant();
        content.requests().stream().filter(request -> request.isOpen(now)).forEach(request -> request.cancel(by, now));
    }
}
