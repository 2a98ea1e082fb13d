package vn.parindex.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are locked away.
 *
 * @param malware the scanner's name for what it found
 * @param secrecy the mark of a state secret at the head of the first page
 * @param foundAt when the one or the other was found
 */
public record BlockedFile(
        String sha256, @Nullable String malware, @Nullable String secrecy, Instant foundAt) {}
