package vn.parindex.inspection;

import java.time.Instant;

/**
 * Bytes that are locked away.
 *
 * @param malware the scanner's name for what it found, {@code foundAt} when
 */
public record BlockedFile(String sha256, String malware, Instant foundAt) {}
