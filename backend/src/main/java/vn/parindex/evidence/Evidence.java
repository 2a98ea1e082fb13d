package vn.parindex.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of a sheet's library.
 *
 * @param name of the file, composed
 * @param by user name of who uploaded it, {@code byName} the name for people
 * @param version changes with the details and the links
 */
public record Evidence(
        UUID id,
        UUID assessmentId,
        String name,
        String sha256,
        String mediaType,
        long size,
        EvidenceDetails details,
        String by,
        String byName,
        Instant at,
        long version) {

    /**
     * What the document is linked to.
     *
     * @param leaf code of the leaf
     * @param pointer section and page, as people write it
     */
    public record Link(String leaf, @Nullable String pointer) {}

    /** The document as seen from one leaf, with the number of other documents that hold the same bytes. */
    public record AtLeaf(Evidence document, @Nullable String pointer, long duplicates) {}

    /** What an appraiser of a leaf looks at: a document, its bytes and where it is pointed to. */
    public record Mark(
            UUID document, String sha256, @Nullable String pointer) {}

    /** Another document with the same bytes: its sheet and the leaves that it is linked to there. */
    public record Elsewhere(UUID campaignId, UUID assessmentId, List<String> leaves) {}

    /** How many documents of each kind are linked to a leaf. */
    public record Count(long evidence, long explanations) {}
}
