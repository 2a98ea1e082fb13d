package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.identity.CurrentUser;

/** What every step of a sheet entails, whoever takes it: status, step, what the ranking needs, and the trail. */
@ApplicationScoped
class SheetMover {
    private final SheetContentRepository contents;
    private final FinalSheets finals;
    private final Audit audit;
    private final Clock clock;

    SheetMover(SheetContentRepository contents, FinalSheets finals, Audit audit, Clock clock) {
        this.contents = contents;
        this.finals = finals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the sheet one step further, with everything that the step entails. */
    void move(Assessment sheet, SheetContent content, Move move, CurrentUser by) {
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
