package vn.parindex.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.inspection.Hit;
import vn.parindex.inspection.Inspection;
import vn.parindex.shared.Page;

/**
 * A document of a sheet's library.
 *
 * @param name of the file, composed
 * @param by user name of who uploaded it, {@code byName} the name for people
 * @param revision of the bytes, counted from 1
 * @param url where the document is in another system, null for a file; the bytes are this text then
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
        int revision,
        @Nullable String url,
        long version) {

    /**
     * What the document is linked to.
     *
     * @param leaf code of the leaf
     * @param pointer section and page, as people write it
     */
    public record Link(String leaf, @Nullable String pointer) {}

    /**
     * The document as seen from one leaf.
     *
     * @param linkedAt when it was linked to the leaf, or its pointer corrected
     * @param duplicates number of other documents that hold the same bytes
     * @param inspection what is known about the bytes
     */
    public record AtLeaf(
            Evidence document,
            @Nullable String pointer,
            Instant linkedAt,
            long duplicates,
            @Nullable Inspection inspection) {}

    /**
     * Documents that were looked for.
     *
     * @param hits by SHA-256, the pages on which the words are
     */
    public record Found(Page<Evidence> page, Map<String, List<Hit>> hits) {}

    /** What an appraiser of a leaf looks at: a document, what is said about it and where it is pointed to. */
    public record Mark(Evidence document, @Nullable String pointer) {}

    /** What a document holds or held; {@code by} and {@code at} tell who brought these bytes and when. */
    public record Revision(
            int number,
            String name,
            String sha256,
            String mediaType,
            long size,
            @Nullable String url,
            String by,
            String byName,
            Instant at) {}

    /** What it holds now. */
    public Revision current() {
        return new Revision(revision, name, sha256, mediaType, size, url, by, byName, at);
    }

    /** Another document with the same bytes: its sheet and the leaves that it is linked to there. */
    public record Elsewhere(UUID campaignId, UUID assessmentId, List<String> leaves) {}

    /**
     * A document that holds certain bytes, in any sheet, or held them before; {@code removed} when it is out of sight
     * there.
     */
    public record Use(String sha256, String name, UUID assessmentId, boolean earlier, boolean removed) {}

    /** A document in its library, with the leaves that it is linked to. */
    public record Held(UUID campaignId, Evidence document, List<String> leaves) {}

    /**
     * How many documents of each kind are linked to a leaf.
     *
     * @param blocked of either kind, whose bytes are locked away; they count as neither
     */
    public record Count(long evidence, long explanations, long blocked) {
        static Count of(EvidenceKind kind, boolean blocked) {
            if (blocked) {
                return new Count(0, 0, 1);
            }
            return kind == EvidenceKind.EVIDENCE ? new Count(1, 0, 0) : new Count(0, 1, 0);
        }

        Count plus(Count other) {
            return new Count(evidence + other.evidence, explanations + other.explanations, blocked + other.blocked);
        }
    }
}
