package vn.parindex.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceDetails;
import vn.parindex.evidence.EvidenceKind;

/** Documents that are added to a sheet, all of them or none. */
@Schema(name = "AddEvidence")
record AddEvidence(
        @Schema(
                description =
                        "The index set in which the codes were looked up; where the sheet has another one by now, nothing is added.")
        @Nullable UUID indexSet,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid Document> documents) {

    /** A file that was uploaded, what is said about it, and the leaves that it proves. */
    @Schema(name = "AddEvidenceDocument")
    record Document(
            @Schema(
                    description =
                            "A complete upload of the caller's to this sheet; none for a document in another system.")
            @Nullable UUID upload,

            @Schema(description = "Instead of a file.") @Nullable @Valid DocumentLink link,

            @Schema(description = "Codes of leaves.") @NotEmpty @Size(max = 100) List<@NotNull @Pattern(regexp = "[0-9.]{1,20}") String> leafCodes,

            @NotNull EvidenceKind kind,

            @Schema(examples = "05/KH-UBND") @Nullable @Size(max = 100) String documentNumber,

            @Nullable @Size(max = 200) String issuer,
            @Nullable LocalDate issuedOn,

            @Schema(description = "Needed for evidence that was not issued in the year.") @Nullable @Size(max = 2000) String dateExplanation,

            @Schema(description = "Section and page, for all the leaves.", examples = "Mục II, trang 3")
            @Nullable @Size(max = 500) String pointer,

            @Schema(description = "true for a state secret, which is refused.") @Nullable Boolean secret) {

        boolean saysSecret() {
            return Boolean.TRUE.equals(secret);
        }

        EvidenceDetails details() {
            return new EvidenceDetails(
                    kind,
                    EvidenceEntry.text(documentNumber),
                    EvidenceEntry.text(issuer),
                    issuedOn,
                    EvidenceEntry.text(dateExplanation));
        }

        List<Evidence.Link> links() {
            var place = EvidenceEntry.text(pointer);
            return leafCodes.stream()
                    .distinct()
                    .map(code -> new Evidence.Link(code, place))
                    .toList();
        }
    }
}
