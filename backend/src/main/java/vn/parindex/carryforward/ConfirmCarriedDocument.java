package vn.parindex.carryforward;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceDetails;

/** What is said about a document that is taken over; what is null stays as it was said in the earlier sheet. */
@Schema(name = "ConfirmCarriedDocument")
record ConfirmCarriedDocument(
        @Nullable @Size(max = 100) String documentNumber,
        @Nullable @Size(max = 200) String issuer,
        @Nullable LocalDate issuedOn,

        @Schema(description = "Why it counts although it was not issued in the year; never carried.")
        @Nullable @Size(max = 2000) String dateExplanation,

        @Schema(description = "Section and page.") @Nullable @Size(max = 500) String pointer) {

    EvidenceDetails details(Evidence from) {
        var then = from.details();
        return new EvidenceDetails(
                then.kind(),
                or(documentNumber, then.documentNumber()),
                or(issuer, then.issuer()),
                issuedOn == null ? then.issuedOn() : issuedOn,
                or(dateExplanation, null));
    }

    Evidence.Link link(CarriedItem item) {
        return new Evidence.Link(item.leafCode(), or(pointer, item.pointer()));
    }

    private static @Nullable String or(@Nullable String text, @Nullable String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
