package vn.parindex.submission;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.Remarks;
import vn.parindex.shared.ProblemError;

/** How the handing in of a sheet stands. */
@Schema(name = "SubmissionView")
record SubmissionView(
        @Schema(description = "What the unit would hand in now; null for others and while the sheet is not the unit's.")
        @Nullable Draft draft,

        @Schema(description = "The last submission.") @Nullable ReceiptView receipt,

        @Schema(description = "The signed report that counts.") @Nullable SignedReportView signedReport,

        @Schema(description = "attach-report where the caller may attach a signed report now.")
        List<String> allowed) {

    /** What would be handed in now. */
    @Schema(name = "SubmissionDraft")
    record Draft(
            @Schema(description = "SHA-256 of the content: what the head confirms with submitAssessment.")
            String digest,

            SubmittedTotals totals,

            @Schema(description = "What the report says beside the scores; the digest is of it, too.")
            Remarks remarks,

            @Schema(description = "Everything that keeps the sheet from being submitted.")
            List<Lack> lacks,

            @Schema(description = "Codes of leaves that are not as in the last submission; null before the first.")
            @Nullable List<String> changed) {}

    /** What a leaf lacks. */
    @Schema(name = "SubmissionLack")
    record Lack(@Nullable String leaf, String message) {
        static List<Lack> of(List<ProblemError> errors, Locale locale) {
            return errors.stream()
                    .map(error -> new Lack(error.place().leaf(), error.message().in(locale)))
                    .toList();
        }
    }
}
