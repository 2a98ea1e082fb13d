package vn.parindex.carryforward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.SubmittedLeaf;
import vn.parindex.campaign.Campaigns;
import vn.parindex.evidence.Evidence;

/** What a unit's last sheet has for this one, and what of it stands beside leaves as a draft. */
@Schema(name = "CarryForwardView")
record CarryForwardView(
        @Schema(description = "The campaign of the earlier sheet; null where there is none.")
        Campaigns.@Nullable Ref from,

        @Schema(description = "The earlier sheet.") @Nullable UUID fromAssessment,

        @Schema(description = "Leaves for which the earlier sheet has something, in printed order.")
        List<Leaf> leaves,

        @Schema(description = "Leaves of the earlier sheet with something to carry that this sheet does not have.")
        List<Unmatched> unmatched,

        @Schema(description = "Drafts beside leaves, which prove nothing until they are taken over.")
        List<Item> items,

        @Schema(description = "carry-forward where the caller may carry, take over and drop now.")
        List<String> allowed) {

    /** A leaf with what the earlier sheet said at it. */
    @Schema(name = "CarryForwardLeaf")
    record Leaf(
            String code,
            String name,

            @Schema(description = "Its code then.") String fromCode,
            LeafMatch.By matchedBy,
            @Nullable String explanation,

            @Schema(description = "Whether the leaf has an explanation of its own, so that none is carried.")
            boolean explained,

            List<Document> documents) {

        static Leaf of(LeafMatch match) {
            return new Leaf(
                    match.now().leaf().code(),
                    match.now().leaf().name(),
                    match.then().leaf().code(),
                    match.by(),
                    match.then().explanation(),
                    match.now().explanation() != null,
                    match.then().documents().stream()
                            .map(at -> Document.of(at.document(), at.pointer(), isAt(match.now(), at.document())))
                            .toList());
        }
    }

    /** A document of the earlier sheet. */
    @Schema(name = "CarryForwardDocument")
    record Document(
            UUID id,
            String name,

            @Schema(description = "Where it is in another system; null for a file.") @Nullable String url,

            String mediaType,
            long size,
            @Nullable String documentNumber,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String pointer,

            @Schema(
                    description = "Whether the same bytes are here already: for a leaf's document at that leaf, for an"
                            + " item's anywhere in the sheet. Such an item is linked: of what is said about it only the"
                            + " pointer counts.")
            boolean present) {

        static Document of(Evidence document, @Nullable String pointer, boolean present) {
            var details = document.details();
            return new Document(
                    document.id(),
                    document.name(),
                    document.url(),
                    document.mediaType(),
                    document.size(),
                    details.documentNumber(),
                    details.issuer(),
                    details.issuedOn(),
                    pointer,
                    present);
        }
    }

    /** A leaf that is no more. */
    @Schema(name = "CarryForwardUnmatched")
    record Unmatched(
            String code,
            String name,
            @Nullable String explanation,

            @Schema(description = "Number of documents.") int documents) {

        static Unmatched of(SubmittedLeaf leaf) {
            return new Unmatched(
                    leaf.leaf().code(),
                    leaf.leaf().name(),
                    leaf.explanation(),
                    leaf.documents().size());
        }
    }

    /** A draft beside a leaf: an explanation or a document. */
    @Schema(name = "CarriedItemView")
    record Item(
            UUID id,

            @Schema(description = "Code of the leaf.") String leaf,

            @Schema(description = "Taken over by saving an explanation at the leaf.") @Nullable String explanation,

            @Schema(description = "Taken over by confirmCarriedDocument.") @Nullable Document document,

            @Schema(description = "Who carried it.") String byName,
            Instant at) {}

    /** Whether a document with the same bytes is at the leaf. */
    static boolean isAt(SubmittedLeaf leaf, Evidence document) {
        return leaf.documents().stream().anyMatch(at -> at.document().sha256().equals(document.sha256()));
    }
}
