package vn.parindex.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.assessment.SheetRef;
import vn.parindex.assessment.Submissions;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.documents.Document;
import vn.parindex.files.FileNames;
import vn.parindex.files.StoredFile;
import vn.parindex.files.StoredFiles;
import vn.parindex.identity.Caller;
import vn.parindex.inspection.Inspections;
import vn.parindex.shared.Localized;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Keeps the signed reports of sheets and gives them to whoever may see the sheet. */
@ApplicationScoped
class SignedReportService {
    /** What a scanner, a phone or a signing program makes. */
    private static final Set<String> SCANS =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/tiff", "image/webp", "image/heic");

    private final Submissions submissions;
    private final SubmissionRepository rows;
    private final StoredFiles files;
    private final Inspections inspections;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SignedReportService(
            Submissions submissions,
            SubmissionRepository rows,
            StoredFiles files,
            Inspections inspections,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.rows = rows;
        this.files = files;
        this.inspections = inspections;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A file that was kept, with its name. */
    record Kept(String name, StoredFile file) {}

    /** Keeps the file between two checks, outside a transaction, as evidence is kept. */
    Kept keep(UUID id, AttachSignedReport form) {
        check(id);
        var sent = form.only();
        var name = FileNames.clean(form.name());
        var mediaType = files.mediaType(sent, name);
        if (!SCANS.contains(mediaType)) {
            throw new ProblemException(
                    ProblemType.FILE_REFUSED,
                    List.of(ProblemError.field("file", Localized.message("signed-report.type", mediaType))));
        }
        return new Kept(name, files.keep(sent, name));
    }

    @Transactional
    void check(UUID id) {
        submissions.requireMayAttach(id);
    }

    @Transactional
    SignedReportView add(UUID id, Kept kept) {
        var sheet = submissions.requireMayAttach(id);
        files.record(kept.file());
        var before =
                rows.last(sheet, SignedReport.class).map(SignedReport::number).orElse(0);
        var report = new SignedReport(sheet, before + 1, kept.file(), kept.name(), caller.user(), clock.instant());
        rows.add(report);
        var view = views(List.of(report)).apply(report);
        audit.record(
                "sheet.signed-report",
                AuditObject.in(sheet.campaignId(), "signed-report", sheet.id() + "/" + report.number())
                        .about(sheet.unit().code()),
                view);
        return view;
    }

    Page<SignedReportView> list(UUID id, PageQuery page) {
        var reports = rows.page(submissions.seen(id), SignedReport.class, page);
        return reports.map(views(reports.items()));
    }

    /** The one that counts. */
    Optional<SignedReportView> last(SheetRef sheet) {
        return rows.last(sheet, SignedReport.class)
                .map(report -> views(List.of(report)).apply(report));
    }

    private Function<SignedReport, SignedReportView> views(List<SignedReport> reports) {
        var blocked =
                inspections.blocked(reports.stream().map(SignedReport::sha256).collect(Collectors.toSet()));
        return report -> SignedReportView.of(report, blocked.contains(report.sha256()));
    }

    /** The bytes of a signed report; whoever gets them closes them. */
    Document content(UUID id, int number) {
        var report = rows.signedReport(submissions.seen(id), number).orElseThrow(ProblemException::notFound);
        return new Document(report.name(), report.mediaType(), report.size(), files.open(report.sha256()));
    }
}
