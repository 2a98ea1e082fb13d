package vn.parindex.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** What other features may do with files that come piece by piece; what is known of them is theirs to remember. */
@ApplicationScoped
public class ArrivingFiles {
    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final PieceStore pieces;
    private final StoredFiles files;

    ArrivingFiles(FilesConfig config, PieceStore pieces, StoredFiles files) {
        this.folder = config.folder().toAbsolutePath().resolve("incoming");
        this.pieces = pieces;
        this.files = files;
    }

    /** Work with a piece that lies on this machine until the work is done. */
    @FunctionalInterface
    public interface Use<T> {
        T of(Path piece, long size);
    }

    /**
     * Takes a piece from the network, however slowly it comes, and then lets it be used; neither row nor connection waits
     * for it.
     *
     * @param sha256 what the sender says of the piece, null for nothing
     * @throws ProblemException 400 when it is cut off, 460 for other bytes than were sent, 503 when the disk fails
     */
    public <T> T receive(InputStream body, byte @Nullable [] sha256, Use<T> use) {
        try {
            // swept like forms that are not finished
            var piece = Files.createTempFile(Files.createDirectories(folder), "piece-", ".part");
            try {
                var digest = Digests.sha256();
                try (var out = Files.newOutputStream(piece);
                        var to = sha256 == null ? out : new DigestOutputStream(out, digest)) {
                    var buffer = new byte[BUFFER];
                    for (int n = read(body, buffer); n >= 0; n = read(body, buffer)) {
                        to.write(buffer, 0, n);
                    }
                }
                if (sha256 != null && !Arrays.equals(sha256, digest.digest())) {
                    throw new ProblemException(ProblemType.CHECKSUM_MISMATCH);
                }
                return use.of(piece, Files.size(piece));
            } finally {
                Files.deleteIfExists(piece);
            }
        } catch (IOException e) {
            throw StoredFiles.unavailable(e);
        }
    }

    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new ProblemException(ProblemType.BAD_REQUEST, Localized.message("upload.cut-off"));
        }
    }

    /**
     * Puts a piece behind the first {@code at} bytes of a file; when it returns, it survives a crash.
     *
     * @return false where the disk has lost some of these bytes, so that the piece belongs to what is at {@link #size} no more
     * @throws ProblemException 503 when the disk fails
     */
    public boolean append(UUID file, long at, Path piece) {
        try {
            return pieces.append(file, at, piece);
        } catch (IOException e) {
            throw StoredFiles.unavailable(e);
        }
    }

    /**
     * How many bytes of a file the disk has.
     *
     * @throws ProblemException 503 when the disk fails
     */
    public long size(UUID file) {
        try {
            return pieces.size(file);
        } catch (IOException e) {
            throw StoredFiles.unavailable(e);
        }
    }

    /**
     * Checks and keeps a complete file; its pieces stay until they are dropped.
     *
     * @param length its bytes
     * @return empty where the disk does not have all of them: they were dropped or are lost
     * @throws ProblemException as {@link StoredFiles#keep}
     */
    public Optional<StoredFile> keep(UUID file, String name, long length) {
        try {
            if (pieces.size(file) != length) {
                return Optional.empty();
            }
            return Optional.of(files.kept(pieces.whole(file), name));
        } catch (NoSuchFileException e) {
            if (size(file) != length) {
                return Optional.empty(); // dropped while it was read
            }
            throw StoredFiles.unavailable(e);
        } catch (IOException e) {
            throw StoredFiles.unavailable(e);
        }
    }

    /**
     * Keeps a text as a file.
     *
     * @throws ProblemException as {@link StoredFiles#keep}
     */
    public StoredFile keepText(String text, String name) {
        return receive(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                null,
                (piece, size) -> files.keep(piece, name));
    }

    /** Forgets the pieces of a file. What cannot be deleted now is found again among the idle ones. */
    public void drop(UUID file) {
        try {
            pieces.drop(file);
        } catch (IOException e) {
            StoredFiles.unavailable(e);
        }
    }

    /** The files to which nothing has come since then. */
    public Set<UUID> idleSince(Instant then) {
        try {
            return pieces.idleSince(then);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
