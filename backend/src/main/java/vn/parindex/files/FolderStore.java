package vn.parindex.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps bytes in a folder of the file system, as {@code aa/bb/<sha256>}. */
class FolderStore implements FileStore {
    private static final int PIECE = 64 * 1024;
    private static final Pattern PART = Pattern.compile("[0-9a-f]{2}");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public String kind() {
        return "folder";
    }

    @Override
    public void probe() throws IOException {
        Files.delete(temporary());
    }

    @Override
    public Kept keep(Path content) throws IOException {
        var temporary = temporary();
        try {
            var kept = link(content, temporary) ? hash(temporary) : copy(content, temporary);
            var place = place(kept.sha256());
            var inner = Files.createDirectories(folderOf(place));
            // over what may be there already: the same bytes, or what a broken disk left of them
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
            for (var directory : List.of(inner, folderOf(inner), folder)) {
                sync(directory);
            }
            return kept;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        requireFolder();
        return Files.newInputStream(place(sha256));
    }

    @Override
    public Optional<Found> find(String sha256) throws IOException {
        requireFolder();
        try {
            return Optional.of(found(place(sha256)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Found> list(String prefix) throws IOException {
        requireFolder();
        var all = new ArrayList<Found>();
        for (var inner : children(folder.resolve(prefix), PART)) {
            for (var file : children(inner, ADDRESS)) {
                find(name(file)).ifPresent(all::add);
            }
        }
        return all;
    }

    @Override
    public void delete(String sha256) throws IOException {
        requireFolder();
        Files.deleteIfExists(place(sha256));
    }

    /** Where the whole folder is away, no file of it is missing. */
    private void requireFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    private Path place(String sha256) {
        return folder.resolve(FileStore.place(sha256));
    }

    private static Path folderOf(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Path> children(Path folder, Pattern names) throws IOException {
        try (var children = Files.list(folder)) {
            return children.filter(child -> names.matcher(name(child)).matches())
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of(); // nothing was kept there yet
        }
    }

    private static Found found(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Found(
                name(file), attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    /** Takes the bytes over as they lie, where both names can be in one file system: the writing of a copy is saved. */
    private static boolean link(Path content, Path to) throws IOException {
        var now = Files.getLastModifiedTime(to);
        Files.delete(to);
        try {
            Files.createLink(to, content);
        } catch (UnsupportedOperationException | ProviderMismatchException | FileSystemException e) {
            Files.createFile(to);
            return false;
        }
        // kept now, whenever they were written; by the disk's own clock
        Files.setLastModifiedTime(to, now);
        return true;
    }

    private static Kept hash(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new Kept(Digests.sha256(file), Files.size(file));
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
        return Files.createTempFile(Files.createDirectories(folder.resolve(IncomingFiles.FOLDER)), "file-", ".part");
    }

    /** A new name is on the disk only when its folder is. */
    static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
