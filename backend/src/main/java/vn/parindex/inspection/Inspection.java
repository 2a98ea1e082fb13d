package vn.parindex.inspection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about bytes.
 *
 * @param reason why nothing could be found out; only of those that failed
 * @param pages that can be looked at, {@code totalPages} those that there are
 * @param scripts whether a program is hidden in the file; none is ever run
 * @param secrecy the mark of a state secret at the head of the first page, as it stands there
 * @param malware the scanner's name for what it found
 */
public record Inspection(
        Preview preview,
        @Nullable Reason reason,
        int pages,
        int totalPages,
        boolean scripts,
        @Nullable String secrecy,
        List<FileSignature> signatures,
        Scan scan,
        @Nullable String malware,
        @Nullable Instant scannedAt) {

    /** How a file can be looked at without downloading it. */
    public enum Preview {
        PENDING,
        /** Page by page as pictures. */
        READY,
        /** As text. */
        TEXT,
        UNSUPPORTED,
        /** It needs its password. */
        ENCRYPTED,
        FAILED,
        /** Malware was found in it, or the mark of a state secret. */
        BLOCKED
    }

    /** Why nothing could be found out. */
    public enum Reason {
        /** It is damaged. */
        BROKEN,
        /** It took too long. */
        TIME,
        /** It needed too much memory. */
        MEMORY,
        /** It unpacked into too much. */
        OUTPUT,
        /** The process ended, time and again. */
        CRASH
    }

    /** What the malware scanner says. */
    public enum Scan {
        NOT_CONFIGURED,
        PENDING,
        CLEAN,
        INFECTED,
        /** It could not be asked; that is tried again. */
        FAILED
    }
}
