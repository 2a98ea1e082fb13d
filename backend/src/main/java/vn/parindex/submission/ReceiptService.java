package vn.parindex.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.SheetRef;
import vn.parindex.assessment.SheetSubmitted;
import vn.parindex.assessment.Submissions;
import vn.parindex.assessment.SubmittedSheet;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.documents.Document;
import vn.parindex.documents.PrintFormat;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.JsonText;
import vn.parindex.shared.Localized;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Gives a receipt for every submission, and shows them to whoever may see the sheet. */
@ApplicationScoped
class ReceiptService {
    private final Submissions submissions;
    private final SubmissionRepository rows;
    private final SignedReportService signedReports;
    private final IndexSets indexSets;
    private final ReceiptPrinter printer;
    private final JsonText json;
    private final Audit audit;

    ReceiptService(
            Submissions submissions,
            SubmissionRepository rows,
            SignedReportService signedReports,
            IndexSets indexSets,
            ReceiptPrinter printer,
            JsonText json,
            Audit audit) {
        this.submissions = submissions;
        this.rows = rows;
        this.signedReports = signedReports;
        this.indexSets = indexSets;
        this.printer = printer;
        this.json = json;
        this.audit = audit;
    }

    /** What the trail keeps of a receipt. */
    record Given(int number, String digest, @Nullable List<String> changed, boolean confirmed) {}

    /** Freezes what is handed in, in the transaction that does it; a head who looked at something else is refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    void submitted(@Observes SheetSubmitted event) {
        var sheet = event.submitted().sheet();
        var content = SubmittedContent.of(event.submitted());
        if (event.confirmed() != null && !event.confirmed().equals(content.digest())) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("submission.other-content"));
        }
        var before = rows.last(sheet, Receipt.class).orElse(null);
        var receipt = new Receipt(
                sheet,
                before == null ? 1 : before.number() + 1,
                content,
                json.of(totals(event.submitted())),
                changed(content, before),
                event.confirmed() != null,
                event.by(),
                event.at());
        rows.add(receipt);
        audit.recordBy(
                event.by(),
                "sheet.receipt",
                AuditObject.in(sheet.campaignId(), "assessment", sheet.id())
                        .about(sheet.unit().code()),
                new Given(receipt.number(), receipt.digest(), receipt.changed(), receipt.confirmed()));
    }

    /** How the handing in stands for the caller. */
    SubmissionView standing(UUID id, Locale locale) {
        var sheet = submissions.seen(id);
        var last = rows.last(sheet, Receipt.class).orElse(null);
        var draft = submissions.draft(id);
        return new SubmissionView(
                draft == null ? null : draft(draft, last, locale),
                last == null ? null : ReceiptView.of(last),
                signedReports.last(sheet).orElse(null),
                submissions.mayAttach(id) ? List.of("attach-report") : List.of());
    }

    private SubmissionView.Draft draft(Submissions.Draft draft, @Nullable Receipt last, Locale locale) {
        var content = SubmittedContent.of(draft.submitted());
        return new SubmissionView.Draft(
                content.digest(),
                totals(draft.submitted()),
                draft.submitted().remarks(),
                SubmissionView.Lack.of(draft.lacks(), locale),
                changed(content, last));
    }

    Page<ReceiptView> list(UUID id, PageQuery page) {
        return rows.page(submissions.seen(id), Receipt.class, page).map(ReceiptView::of);
    }

    /** The receipt as a paper. */
    Document print(UUID id, int number, PrintFormat format) {
        var sheet = submissions.seen(id);
        return printer.print(sheet, receipt(sheet, number), format);
    }

    /** The canonical JSON that the receipt's hash is of, byte by byte. */
    Document content(UUID id, int number) {
        var sheet = submissions.seen(id);
        var receipt = receipt(sheet, number);
        var bytes = receipt.content().getBytes(StandardCharsets.UTF_8);
        return new Document(
                ReceiptPrinter.title(sheet, number) + ".json",
                "application/json",
                bytes.length,
                new ByteArrayInputStream(bytes));
    }

    private Receipt receipt(SheetRef sheet, int number) {
        return rows.receipt(sheet, number).orElseThrow(ProblemException::notFound);
    }

    private SubmittedTotals totals(SubmittedSheet submitted) {
        return SubmittedTotals.of(
                submitted, indexSets.issued(submitted.sheet().indexSetId()).tree());
    }

    private static @Nullable List<String> changed(SubmittedContent content, @Nullable Receipt before) {
        return before == null ? null : content.changedSince(before.content());
    }
}
