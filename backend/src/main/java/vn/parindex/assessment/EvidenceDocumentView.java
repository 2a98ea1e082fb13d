package vn.parindex.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceKind;
import vn.parindex.inspection.Hit;
import vn.parindex.inspection.Inspection;
import vn.parindex.organization.UnitRef;

/** A document of a sheet's library with all its links. */
@Schema(name = "EvidenceDocumentView")
record EvidenceDocumentView(
        UUID id,

        @Schema(description = "Of the file, composed (NFC).", examples = "Kế hoạch CCHC năm 2018.pdf")
        String name,

        @Schema(description = "By content, with the name as a hint.", examples = "application/pdf")
        String mediaType,

        long size,
        String sha256,
        EvidenceKind kind,

        @Schema(examples = "05/KH-UBND") @Nullable String documentNumber,

        @Nullable String issuer,
        @Nullable LocalDate issuedOn,

        @Schema(description = "Why it counts although it was not issued in the year.") @Nullable String dateExplanation,

        List<Link> links,
        StageView.Person uploadedBy,
        Instant uploadedAt,

        @Schema(description = "Of the bytes, counted from 1; name and details change without.")
        int revision,

        @Schema(
                description = "Where the document is in another system; its bytes are this text then.",
                examples = "https://qlvb.example.vn/vb/412")
        @Nullable String url,

        @Schema(description = "For If-Match of the next change.")
        long version,

        @Schema(description = "Where else the same bytes are, among what the caller may know of.")
        List<Duplicate> duplicates,

        InspectionView.@Nullable Preview preview,
        InspectionView.@Nullable Scan scan,
        List<InspectionView.Signature> signatures,

        @Schema(description = "In a search: the first pages on which the words are.")
        List<InspectionView.Found> found) {

    /** A leaf that the document proves. */
    @Schema(name = "EvidenceLinkView")
    record Link(
            @Schema(examples = "3.2.2") String leaf,

            @Schema(description = "Section and page.", examples = "Mục II, trang 3") @Nullable String pointer) {}

    /** Another document with the same bytes. */
    @Schema(name = "EvidenceDuplicate")
    record Duplicate(
            UnitRef unit,
            Campaigns.Ref campaign,

            @Schema(description = "Id of the sheet; it may be the same one.")
            UUID assessment,

            List<String> leaves) {}

    static EvidenceDocumentView of(
            Evidence document,
            List<Evidence.Link> links,
            List<Duplicate> duplicates,
            @Nullable Inspection inspection,
            List<Hit> hits) {
        var details = document.details();
        return new EvidenceDocumentView(
                document.id(),
                document.name(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                details.kind(),
                details.documentNumber(),
                details.issuer(),
                details.issuedOn(),
                details.dateExplanation(),
                links.stream()
                        .map(link -> new Link(link.leaf(), link.pointer()))
                        .toList(),
                new StageView.Person(document.by(), document.byName()),
                document.at(),
                document.revision(),
                document.url(),
                document.version(),
                duplicates,
                InspectionView.Preview.of(inspection),
                InspectionView.Scan.of(inspection),
                InspectionView.Signature.of(inspection),
                InspectionView.Found.of(hits));
    }
}
