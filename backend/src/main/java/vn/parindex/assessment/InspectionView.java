package vn.parindex.assessment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.inspection.FileSignature;
import vn.parindex.inspection.Hit;
import vn.parindex.inspection.Inspection;

/** What is known about the bytes of a document, as parts of its view. */
final class InspectionView {
    private InspectionView() {}

    /** How the document can be looked at. */
    @Schema(name = "EvidencePreview")
    record Preview(
            Inspection.Preview state,

            @Schema(description = "Why nothing can be shown; only of a document that failed.")
            Inspection.@Nullable Reason reason,

            @Schema(description = "Pages that can be looked at: pictures, or sheets of a workbook as text.")
            int pages,

            @Schema(description = "Pages that there are; more than can be looked at in a very long document.")
            int totalPages,

            @Schema(description = "Whether a program is hidden in the file. It is never run here.")
            boolean scripts,

            @Schema(
                    description = "The mark of a state secret at the head of the first page: the file is blocked.",
                    examples = "MẬT")
            @Nullable String secrecy) {

        static @Nullable Preview of(@Nullable Inspection inspection) {
            return inspection == null
                    ? null
                    : new Preview(
                            inspection.preview(),
                            inspection.reason(),
                            inspection.pages(),
                            inspection.totalPages(),
                            inspection.scripts(),
                            inspection.secrecy());
        }
    }

    /** What the malware scanner says. */
    @Schema(name = "EvidenceScan")
    record Scan(
            Inspection.Scan state,

            @Schema(description = "Its name for what it found.", examples = "Win.Test.EICAR_HDB-1") @Nullable String malware,

            @Schema(description = "When it said so.") @Nullable Instant at) {

        static @Nullable Scan of(@Nullable Inspection inspection) {
            return inspection == null
                    ? null
                    : new Scan(inspection.scan(), inspection.malware(), inspection.scannedAt());
        }
    }

    /** An electronic signature of a PDF. */
    @Schema(name = "EvidenceSignature")
    record Signature(
            @Schema(description = "As the certificate names them.", examples = "Nguyễn Văn A") @Nullable String signer,

            @Schema(examples = "UBND huyện Châu Đức") @Nullable String organization,

            @Schema(description = "When it was signed, as the signer's computer said.") @Nullable Instant signedAt,

            @Schema(
                    description =
                            "Whether the bytes are still those that were signed. Who issued the certificate is not checked.")
            FileSignature.Integrity integrity) {

        static List<Signature> of(@Nullable Inspection inspection) {
            return inspection == null
                    ? List.of()
                    : inspection.signatures().stream()
                            .map(one ->
                                    new Signature(one.signer(), one.organization(), one.signedAt(), one.integrity()))
                            .toList();
        }
    }

    /** A page on which the words are that were looked for. */
    @Schema(name = "EvidenceHit")
    record Found(
            @Schema(description = "Counted from 1.") int page,

            @Schema(description = "Plain text around the place.")
            String snippet) {

        static List<Found> of(List<Hit> hits) {
            return hits.stream()
                    .map(hit -> new Found(hit.page(), hit.snippet()))
                    .toList();
        }
    }
}
