package vn.parindex.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.files.StoredFile;

/**
 * A file on its way to a sheet.
 *
 * @param name as it will be kept
 * @param length bytes of the whole file
 * @param received bytes that are on the disk
 * @param expiresAt until when it waits for the rest
 * @param kept the complete file, null until it was checked
 */
public record Upload(
        UUID id,
        String name,
        long length,
        long received,
        Instant expiresAt,
        @Nullable StoredFile kept) {

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return received == length;
    }
}
