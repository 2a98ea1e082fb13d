package vn.parindex.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Holds each file that is on its way in the folder {@code uploads} beside the kept ones. */
@ApplicationScoped
class FolderPieces implements PieceStore {
    private final Path folder;

    FolderPieces(FilesConfig config) {
        this.folder = config.folder().toAbsolutePath().resolve("uploads");
    }

    @Override
    public void append(UUID file, long at, Path piece) throws IOException {
        if (at == 0) {
            begin(file, piece);
        } else {
            goOn(file, at, piece);
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
            if (to.size() < at) {
                throw new EOFException("upload " + file + " has " + to.size() + " bytes instead of " + at);
            }
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
        try (var files = Files.newDirectoryStream(
                folder, file -> Files.getLastModifiedTime(file).compareTo(FileTime.from(then)) < 0)) {
            for (var file : files) {
                idle.add(UUID.fromString(file.getFileName().toString()));
            }
        }
        return idle;
    }
}
