package vn.parindex.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.parindex.files.StoredFiles;
import vn.parindex.inspector.Folder;

/** Pictures that were made, by their file's SHA-256, and the folders in which they are being made. */
@ApplicationScoped
class PreviewFolder {
    private static final Logger LOG = Logger.getLogger(PreviewFolder.class);
    private static final Duration ABANDONED = Duration.ofHours(1);
    private static final int SWEPT_AFTER = 100;

    private final InspectionConfig config;
    private final StoredFiles files;
    private final Clock clock;
    private final AtomicInteger kept = new AtomicInteger();

    PreviewFolder(InspectionConfig config, StoredFiles files, Clock clock) {
        this.config = config;
        this.files = files;
        this.clock = clock;
    }

    /** Something that is done in a folder of its own. */
    @FunctionalInterface
    interface Work<T> {
        T in(Folder folder) throws IOException;
    }

    /** Does the work in a folder that holds the file, and removes the folder. */
    <T> T with(String sha256, Work<T> work) throws IOException {
        var parent = Files.createDirectories(root().resolve("work"));
        var folder = new Folder(Files.createTempDirectory(parent, "file-"));
        try {
            try (var bytes = files.open(sha256)) {
                Files.copy(bytes, folder.file());
            }
            copy(folder(sha256).resolve(folder.converted().getFileName()), folder.converted());
            return work.in(folder);
        } finally {
            remove(folder.path());
        }
    }

    /** What was kept lies in the working folder as well, if it is there. */
    private static void copy(Path kept, Path to) throws IOException {
        try {
            Files.copy(kept, to);
        } catch (NoSuchFileException e) {
            LOG.tracef("There is no %s", kept);
        }
    }

    /** A picture that is there. */
    Optional<byte[]> find(String sha256, String name) {
        var folder = folder(sha256);
        try {
            var bytes = Files.readAllBytes(folder.resolve(name));
            Files.setLastModifiedTime(folder, FileTime.from(clock.instant()));
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a picture or PDF that was made, under the same name. */
    void keep(String sha256, Path picture) throws IOException {
        if (Files.exists(picture)) {
            var folder = Files.createDirectories(folder(sha256));
            Files.move(picture, folder.resolve(picture.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Remembers that there is no picture of that name to be had. */
    void keepNone(String sha256, String name) throws IOException {
        Files.write(Files.createDirectories(folder(sha256)).resolve(name), new byte[0]);
    }

    /** Every now and then makes room again. */
    void sweepSometimes() {
        if (kept.getAndIncrement() % SWEPT_AFTER == 0) {
            try {
                sweep();
            } catch (IOException e) {
                LOG.warn("Old pictures of pages cannot be removed", e);
            }
        }
    }

    /** Removes pictures that nobody looked at for longest until the others have room, and what was left unfinished. */
    void sweep() throws IOException {
        var oldest = FileTime.from(clock.instant().minus(ABANDONED));
        for (var folder : children(root().resolve("work"))) {
            if (Files.getLastModifiedTime(folder).compareTo(oldest) < 0) {
                remove(folder);
            }
        }
        record Kept(Path folder, FileTime seen, long size) {}
        var all = new ArrayList<Kept>();
        for (var folder : children(root().resolve("pages"))) {
            var size = 0L;
            for (var picture : children(folder)) {
                size += picture.toFile().length();
            }
            all.add(new Kept(folder, Files.getLastModifiedTime(folder), size));
        }
        all.sort(Comparator.comparing(Kept::seen));
        var size = all.stream().mapToLong(Kept::size).sum();
        for (var old : all) {
            if (size <= config.pictures().asLongValue()) {
                return;
            }
            remove(old.folder());
            size -= old.size();
        }
    }

    Path root() {
        return config.folder().toAbsolutePath();
    }

    private Path folder(String sha256) {
        return root().resolve("pages").resolve(sha256);
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
