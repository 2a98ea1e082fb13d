package vn.parindex.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceDetails;
import vn.parindex.evidence.EvidenceKind;

/** A document as it stands at a leaf. */
@Schema(name = "EvidenceView")
record EvidenceView(
        UUID id,

        @Schema(examples = "Kế hoạch CCHC năm 2018.pdf") String name,
        @Schema(examples = "application/pdf") String mediaType,
        long size,
        String sha256,
        EvidenceKind kind,

        @Schema(examples = "05/KH-UBND") @Nullable String documentNumber,

        @Nullable String issuer,
        @Nullable LocalDate issuedOn,

        @Schema(description = "Why it counts although it was not issued in the year.") @Nullable String dateExplanation,

        @Schema(description = "Section and page.", examples = "Mục II, trang 3") @Nullable String pointer,

        StageView.Person uploadedBy,
        Instant uploadedAt,

        @Schema(description = "Of the bytes, counted from 1; name and details change without.")
        int revision,

        @Schema(
                description = "Where the document is in another system; its bytes are this text then.",
                examples = "https://qlvb.example.vn/vb/412")
        @Nullable String url,

        @Schema(description = "Other documents with the same bytes, among those that the caller may know of.")
        long duplicates,

        InspectionView.@Nullable Preview preview,
        InspectionView.@Nullable Scan scan,
        List<InspectionView.Signature> signatures) {

    static List<EvidenceView> of(List<Evidence.AtLeaf> documents) {
        return documents.stream().map(EvidenceView::of).toList();
    }

    /** Each document as one word that changes when its bytes, its pointer or anything that is said about it does. */
    static List<String> words(List<EvidenceView> documents) {
        return documents.stream()
                .map(document -> word(
                        document.id(),
                        document.sha256(),
                        document.name(),
                        new EvidenceDetails(
                                document.kind(),
                                document.documentNumber(),
                                document.issuer(),
                                document.issuedOn(),
                                document.dateExplanation()),
                        document.pointer()))
                .toList();
    }

    /** The same words from what a leaf of many sheets shows. */
    static List<String> wordsOf(List<Evidence.Mark> documents) {
        return documents.stream()
                .map(mark -> word(
                        mark.document().id(),
                        mark.document().sha256(),
                        mark.document().name(),
                        mark.document().details(),
                        mark.pointer()))
                .toList();
    }

    /** No text of the database holds the character between the parts, so that none can pass for a part of another. */
    private static String word(UUID id, String sha256, String name, EvidenceDetails details, @Nullable String pointer) {
        return Stream.of(
                        id,
                        sha256,
                        name,
                        details.kind(),
                        details.documentNumber(),
                        details.issuer(),
                        details.issuedOn(),
                        details.dateExplanation(),
                        pointer)
                .map(part -> part == null ? "" : part.toString())
                .collect(Collectors.joining("\0"));
    }

    private static EvidenceView of(Evidence.AtLeaf at) {
        var document = at.document();
        var details = document.details();
        return new EvidenceView(
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
                at.pointer(),
                new StageView.Person(document.by(), document.byName()),
                document.at(),
                document.revision(),
                document.url(),
                at.duplicates(),
                InspectionView.Preview.of(at.inspection()),
                InspectionView.Scan.of(at.inspection()),
                InspectionView.Signature.of(at.inspection()));
    }
}
