package vn.parindex.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Holds each file that is on its way in the folder {@code uploads} beside the kept ones. */
@ApplicationScoped
class FolderPieces implements PieceStore {
    /** Other systems leave files of their own in any folder. */
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;

    @Inject
    FolderPieces(FilesConfig config) {
        this(config.folder().toAbsolutePath().resolve("uploads"));
    }

    FolderPieces(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean append(UUID file, long at, Path piece) throws IOException {
        if (at == 0) {
            begin(file, piece);
            return true;
        }
        if (size(file) < at) {
            return false;
        }
        goOn(file, at, piece);
        return true;
    }

    @Override
    public long size(UUID file) throws IOException {
        try {
            return Files.size(whole(file));
        } catch (NoSuchFileException e) {
            if (!Files.isDirectory(folder)) {
                throw e; // where the whole folder is away, no file of it is lost
            }
            return 0;
        }
    }

    private void begin(UUID file, Path piece) throws IOException {
        Files.createDirectories(folder);
        try (var whole = FileChannel.open(piece, StandardOpenOption.WRITE)) {
            whole.force(true);
        }
        Files.move(piece, whole(file), StandardCopyOption.ATOMIC_MOVE);
        FolderStore.sync(folder);
    }

    private void goOn(UUID file, long at, Path piece) throws IOException {
        try (var from = FileChannel.open(piece);
                var to = FileChannel.open(whole(file), StandardOpenOption.WRITE)) {
            // what lies beyond was never acknowledged
            to.truncate(at).position(at);
            for (long moved = 0; moved < from.size(); ) {
                moved += from.transferTo(moved, from.size() - moved, to);
            }
            to.force(true);
        }
    }

    @Override
    public Path whole(UUID file) {
        return folder.resolve(file.toString());
    }

    @Override
    public void drop(UUID file) throws IOException {
        Files.deleteIfExists(whole(file));
    }

    @Override
    public Set<UUID> idleSince(Instant then) throws IOException {
        Files.createDirectories(folder);
        var idle = new HashSet<UUID>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                if (OURS.matcher(name).matches() && isOlder(file, FileTime.from(then))) {
                    idle.add(UUID.fromString(name));
                }
            }
        }
        return idle;
    }

    private static boolean isOlder(Path file, FileTime then) throws IOException {
        try {
            return Files.getLastModifiedTime(file).compareTo(then) < 0;
        } catch (NoSuchFileException e) {
            return false; // it was dropped meanwhile
        }
    }
}
