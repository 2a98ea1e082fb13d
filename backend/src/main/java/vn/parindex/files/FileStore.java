package vn.parindex.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps bytes under their SHA-256; the same content is there once. Each call ends in bounded time, with an {@link
 * IOException} when the store fails.
 */
interface FileStore {

    /** What was kept: its SHA-256 in hex and its length. */
    record Kept(String sha256, long size) {}

    /** What lies in the store; {@code keptAt} is when the bytes were kept last. */
    record Found(String sha256, long size, Instant keptAt) {}

    /** The kind of store, for people who run it. */
    String kind();

    /** Fails when the store cannot be used now, and says why. */
    void probe() throws IOException;

    /**
     * Keeps the bytes of a file that nobody writes to any more; when it returns, they survive a crash. Bytes that are
     * there already are put there again: they count as kept now, and what a broken disk left of them is replaced.
     */
    Kept keep(Path content) throws IOException;

    /**
     * The bytes with this SHA-256; the caller closes them.
     *
     * @throws NoSuchFileException when they are not there
     */
    InputStream open(String sha256) throws IOException;

    /** What is known of the bytes with this SHA-256, if they are there. */
    Optional<Found> find(String sha256) throws IOException;

    /**
     * Whether the bytes with this SHA-256 are there. It is asked while rows are held, so it ends within a few seconds.
     *
     * @throws IOException also when it was not answered in that time
     */
    default boolean holds(String sha256) throws IOException {
        return find(sha256).isPresent();
    }

    /**
     * Those of these bytes that are not there. The same for many: it ends as soon, however many they are.
     *
     * @throws IOException also when not all was answered in that time
     */
    default Set<String> missing(Collection<String> sha256s) throws IOException {
        var missing = new HashSet<String>();
        for (var sha256 : sha256s) {
            if (!holds(sha256)) {
                missing.add(sha256);
            }
        }
        return missing;
    }

    /** All that lies in the store under these first two hex digits. */
    List<Found> list(String prefix) throws IOException;

    /** Deletes the bytes with this SHA-256, if they are there. */
    void delete(String sha256) throws IOException;

    /** Where the bytes lie: {@code aa/bb/<sha256>}, so that no folder grows too long. */
    static String place(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }
}
