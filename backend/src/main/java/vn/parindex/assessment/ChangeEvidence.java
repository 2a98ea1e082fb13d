package vn.parindex.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceDetails;
import vn.parindex.evidence.EvidenceKind;

/** All that is said about a document and all its links as they shall be; the file stays as it is. */
@Schema(name = "ChangeEvidence")
record ChangeEvidence(
        @Schema(description = "Another name for the file with the same extension; none leaves it as it is.")
        @Nullable @Size(max = 300) String name,

        @NotNull EvidenceKind kind,
        @Nullable @Size(max = 100) String documentNumber,
        @Nullable @Size(max = 200) String issuer,
        @Nullable LocalDate issuedOn,

        @Schema(description = "Needed for evidence that was not issued in the year.") @Nullable @Size(max = 2000) String dateExplanation,

        @Schema(description = "None leaves the document in the library only.") @NotNull @Size(max = 100) List<@NotNull @Valid Link> links) {

    /** A leaf that the document proves. */
    @Schema(name = "ChangeEvidenceLink")
    record Link(
            @NotNull @Pattern(regexp = "[0-9.]{1,20}") String leaf,

            @Schema(description = "Section and page.") @Nullable @Size(max = 500) String pointer) {}

    EvidenceDetails details() {
        return new EvidenceDetails(
                kind,
                EvidenceEntry.text(documentNumber),
                EvidenceEntry.text(issuer),
                issuedOn,
                EvidenceEntry.text(dateExplanation));
    }

    List<Evidence.Link> toLinks() {
        return links.stream()
                .map(link -> new Evidence.Link(link.leaf(), EvidenceEntry.text(link.pointer())))
                .toList();
    }
}
