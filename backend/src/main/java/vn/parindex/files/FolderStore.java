package vn.parindex.files;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** Keeps bytes in a folder of the file system, as {@code aa/bb/<sha256>}. */
@ApplicationScoped
class FolderStore implements FileStore {
    private static final String INCOMING = "incoming"; // also where forms are received, see application.properties
    private static final int PIECE = 64 * 1024;

    /** What lies unfinished for so long, no upload is going on with. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;
    private final Clock clock;

    FolderStore(FilesConfig config, Clock clock) {
        this.folder = config.folder().toAbsolutePath();
        this.clock = clock;
    }

    /** Says at the start, not at the first upload, that the folder cannot be used; sweeps what crashes left unfinished. */
    void begin(@Observes StartupEvent event) throws IOException {
        Files.delete(temporary());
        var oldest = FileTime.from(clock.instant().minus(ABANDONED));
        try (var unfinished = Files.newDirectoryStream(
                folder.resolve(INCOMING),
                file -> Files.getLastModifiedTime(file).compareTo(oldest) < 0)) {
            for (var file : unfinished) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public Kept keep(Path content) throws IOException {
        var temporary = temporary();
        try {
            var kept = copy(content, temporary);
            var outer = folder.resolve(kept.sha256().substring(0, 2));
            var inner = Files.createDirectories(outer.resolve(kept.sha256().substring(2, 4)));
            // over what may be there already: the same bytes, or what a broken disk left of them
            Files.move(temporary, inner.resolve(kept.sha256()), StandardCopyOption.ATOMIC_MOVE);
            for (var directory : List.of(inner, outer, folder)) {
                sync(directory);
            }
            return kept;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256));
    }

    private static Kept copy(Path content, Path to) throws IOException {
        var digest = Digests.sha256();
        var size = 0L;
        try (var in = new DigestInputStream(Files.newInputStream(content), digest);
                var out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            var piece = new byte[PIECE];
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                for (var left = ByteBuffer.wrap(piece, 0, n); left.hasRemaining(); ) {
                    size += out.write(left);
                }
            }
            out.force(true);
        }
        return new Kept(HexFormat.of().formatHex(digest.digest()), size);
    }

    private Path temporary() throws IOException {
        // in the same file system as the place, or no move would be atomic
        var incoming = Files.createDirectories(folder.resolve(INCOMING));
        return Files.createTempFile(incoming, "file-", ".part");
    }

    /** A new name is on the disk only when its folder is. */
    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
