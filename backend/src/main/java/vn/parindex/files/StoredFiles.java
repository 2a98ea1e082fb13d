package vn.parindex.files;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.parindex.shared.BodyLimits;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** What other features may do with files: keep one that passes the checks, and read it again. */
@ApplicationScoped
public class StoredFiles {
    private static final Logger LOG = Logger.getLogger(StoredFiles.class);

    /** So long bytes that no row names stay in the store; who has kept some records them before. */
    public static final Duration UNNAMED_LIFE = Duration.ofDays(1);

    /** Beside the file a form holds its fields and the lines between them. */
    private static final long REST_OF_A_FORM = 1024 * 1024;

    private final FileStore store;
    private final StoredFileRepository files;
    private final FileGuard guard;
    private final Event<FileRecorded> recorded;
    private final FilesConfig config;
    private final BodyLimits bodies;
    private final Clock clock;

    StoredFiles(
            FileStore store,
            StoredFileRepository files,
            FileGuard guard,
            Event<FileRecorded> recorded,
            FilesConfig config,
            BodyLimits bodies,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.guard = guard;
        this.recorded = recorded;
        this.config = config;
        this.bodies = bodies;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent event) {
        if (bodies.form() < maxSize() + REST_OF_A_FORM) {
            throw new IllegalStateException(
                    "parindex.bodies.form must be at least 1 MB more than parindex.files.max-size");
        }
    }

    /**
     * Keeps the bytes of an uploaded file. Takes its time and needs no transaction: bytes that no row names do no harm.
     *
     * @param name as {@link FileNames} gives it
     * @throws ProblemException 413 or 422 for what is refused, 503 when the store fails
     */
    public StoredFile keep(Path content, String name) {
        try {
            return kept(content, name);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /** The same for who knows what it means that the store fails, or that the content is not there. */
    StoredFile kept(Path content, String name) throws IOException {
        var mediaType = typeOf(content, name);
        guard.admit(content);
        var kept = store.keep(content);
        return new StoredFile(kept.sha256(), kept.size(), mediaType);
    }

    /**
     * What kind of file it is, by its content.
     *
     * @throws ProblemException as {@link #keep}
     */
    public String mediaType(Path content, String name) {
        try {
            return typeOf(content, name);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private String typeOf(Path content, String name) throws IOException {
        requireSize(Files.size(content));
        return MediaTypes.of(content, name);
    }

    /**
     * Makes sure that a file of so many bytes may be kept.
     *
     * @throws ProblemException 413 for one beyond the limit, 422 for an empty one
     */
    public void requireSize(long size) {
        if (size > maxSize()) {
            throw BodyLimits.tooLarge(maxSize());
        }
        if (size == 0) {
            throw FileRefusal.because("file.empty");
        }
    }

    /**
     * Records a kept file in the running transaction; whoever names its hash does so afterwards. From now on no sweep takes
     * the bytes away.
     *
     * @throws FileGoneException when the store does not have the bytes any more
     * @throws ProblemException 503 when the store fails
     */
    public void record(StoredFile file) {
        record(List.of(file));
    }

    /**
     * Several files, always in the same order, so that of two who bring the same ones none waits for the other. The store is
     * asked once about all of them: rows are held meanwhile.
     */
    public void record(Collection<StoredFile> all) {
        var sorted =
                all.stream().sorted(Comparator.comparing(StoredFile::sha256)).toList();
        var added = new ArrayList<String>();
        for (var file : sorted) {
            if (files.add(file, clock.instant())) {
                added.add(file.sha256());
            }
        }
        requireThere(added);
        sorted.forEach(file -> recorded.fire(new FileRecorded(file.sha256())));
    }

    /** Bytes without a row may have been swept since they were kept; with the rows added, a sweep waits for us. */
    private void requireThere(Collection<String> added) {
        try {
            var gone = store.missing(added);
            if (!gone.isEmpty()) {
                LOG.warnf("Bytes that were kept are gone: %s", gone);
                throw new FileGoneException(gone);
            }
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /**
     * The bytes of a recorded file; the caller closes them.
     *
     * @throws ProblemException 409 for bytes that are locked away, 503 when the store fails
     */
    public InputStream open(String sha256) {
        if (guard.isBlocked(sha256)) {
            throw new ProblemException(ProblemType.FILE_BLOCKED);
        }
        return read(sha256);
    }

    /**
     * The same for who has asked what is locked away.
     *
     * @throws FileGoneException when the store can be used and does not have them
     */
    InputStream read(String sha256) {
        try {
            return store.open(sha256);
        } catch (NoSuchFileException e) {
            LOG.errorf(e, "A file is gone: %s", sha256);
            throw new FileGoneException(Set.of(sha256));
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /**
     * A ZIP of recorded files that is written to {@code out} and closes it with itself.
     *
     * @param blocked addresses of bytes that are locked away; nothing is asked of the database while it is written
     */
    public ZipArchive archive(OutputStream out, Set<String> blocked) {
        return new ZipArchive(out, this, blocked);
    }

    /**
     * The same file, which is to be read and not kept.
     *
     * @throws ProblemException 413 for a file beyond the limit
     */
    public Path modest(Path content) {
        try {
            if (Files.size(content) > maxSize()) {
                throw BodyLimits.tooLarge(maxSize());
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most bytes that a file may have. */
    public long maxSize() {
        return config.maxSize().asLongValue();
    }

    static ProblemException unavailable(IOException e) {
        LOG.error("The file store fails", e);
        return new ProblemException(ProblemType.UNAVAILABLE);
    }
}
