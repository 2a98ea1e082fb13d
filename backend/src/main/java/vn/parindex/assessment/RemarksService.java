package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.campaign.Campaigns;
import vn.parindex.identity.Caller;
import vn.parindex.shared.Clocks;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Keeps what a unit says in its report beside its scores, and shows it to whoever may see the sheet. */
@ApplicationScoped
class RemarksService {
    private final SeenSheets seen;
    private final AssessmentRepository assessments;
    private final RemarksRepository rows;
    private final UnitWorkPolicy unitWork;
    private final Campaigns campaigns;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RemarksService(
            SeenSheets seen,
            AssessmentRepository assessments,
            RemarksRepository rows,
            UnitWorkPolicy unitWork,
            Campaigns campaigns,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.seen = seen;
        this.assessments = assessments;
        this.rows = rows;
        this.unitWork = unitWork;
        this.campaigns = campaigns;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a save changed, for the trail. */
    record Change(long version, Remarks before, Remarks after) {}

    RemarksView get(UUID id) {
        return rows.row(seen.get(id)).map(RemarksView::of).orElse(RemarksView.NONE);
    }

    @Transactional
    RemarksView save(UUID id, @Nullable String ifMatch, SaveRemarks command) {
        var user = caller.user();
        // one after the other, so that the first save of a sheet is no race either; and no submission in between
        var sheet = assessments.lockForUpdate(List.of(id)).stream().findFirst().orElseThrow(ProblemException::notFound);
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        unitWork.requireMayRemark(user, sheet, standing, clock.instant());
        var row = rows.row(sheet).orElseGet(() -> new SheetRemarks(sheet, user, clock.instant()));
        if (row.version() != ETags.required(ifMatch)) {
            throw stale(row);
        }

        var before = row.remarks();
        row.write(command.remarks(), user, clock.instant());
        rows.add(row);
        audit.record(
                "sheet.remarks",
                AuditObject.in(sheet.campaignId(), "remarks", sheet.id())
                        .about(sheet.unit().code()),
                new Change(row.version(), before, row.remarks()));
        return RemarksView.of(row);
    }

    /** Somebody who was faster is named, with what stands there now, so that nothing is overwritten unseen. */
    private static ProblemException stale(SheetRemarks row) {
        var now = RemarksView.of(row);
        var by = now.by();
        if (by == null) {
            return new ProblemException(ProblemType.STALE_VERSION, Localized.message("stale.remarks-unknown"))
                    .with("remarks", now);
        }
        return new ProblemException(
                        ProblemType.STALE_VERSION,
                        Localized.message("stale.remarks", by.name(), Clocks.second(row.at())))
                .with("remarks", now)
                .with("changedBy", by)
                .with("changedAt", row.at());
    }
}
