package vn.parindex.carryforward;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceDetails;

/** What is said now about a document that is taken over; what is null is not said, whatever was said then. */
@Schema(name = "ConfirmCarriedDocument")
record ConfirmCarriedDocument(
        @Nullable @Size(max = 100) String documentNumber,
        @Nullable @Size(max = 200) String issuer,
        @Nullable LocalDate issuedOn,

        @Schema(description = "Why it counts although it was not issued in the year; never carried.")
        @Nullable @Size(max = 2000) String dateExplanation,

        @Schema(description = "Section and page.") @Nullable @Size(max = 500) String pointer) {

    EvidenceDetails details(Evidence from) {
        return new EvidenceDetails(
                from.details().kind(), said(documentNumber), said(issuer), issuedOn, said(dateExplanation));
    }

    Evidence.Link link(String leaf) {
        return new Evidence.Link(leaf, said(pointer));
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
