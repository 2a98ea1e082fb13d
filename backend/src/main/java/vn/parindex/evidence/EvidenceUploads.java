package vn.parindex.evidence;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.files.ArrivingFiles;
import vn.parindex.files.StoredFile;
import vn.parindex.files.StoredFiles;
import vn.parindex.identity.Caller;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/**
 * Files on their way to sheets, piece by piece. Changes need a running transaction, and whoever asks has checked that the
 * caller may. They leave no trace in the trail: only what becomes evidence does.
 */
@ApplicationScoped
public class EvidenceUploads {
    private static final long MEGABYTE = 1024 * 1024;

    private final EvidenceUploadRepository uploads;
    private final ArrivingFiles arriving;
    private final StoredFiles files;
    private final UploadConfig config;
    private final Caller caller;
    private final Clock clock;

    EvidenceUploads(
            EvidenceUploadRepository uploads,
            ArrivingFiles arriving,
            StoredFiles files,
            UploadConfig config,
            Caller caller,
            Clock clock) {
        this.uploads = uploads;
        this.arriving = arriving;
        this.files = files;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent event) {
        requireShort(config.life());
    }

    /** A file that was kept must still be there when it becomes evidence. */
    static void requireShort(Duration life) {
        if (life.compareTo(StoredFiles.UNNAMED_LIFE) >= 0) {
            throw new IllegalStateException("parindex.uploads.life must be less than a day");
        }
    }

    /**
     * Makes room for a file of the caller's.
     *
     * @param length its bytes
     * @throws ProblemException 413 for a file beyond the limit, 422 for an empty one or too many at once
     */
    public Upload begin(EvidenceLibrary.Sheet sheet, String name, long length) {
        files.requireSize(length);
        var owner = caller.user().username();
        var now = clock.instant();
        var load = uploads.load(owner, now);
        var mostBytes = config.mostBytes().asLongValue();
        if (load.get(0, Long.class) >= config.mostFiles() || load.get(1, Long.class) + length > mostBytes) {
            throw new ProblemException(
                    ProblemType.UNMET_NEEDS,
                    List.of(ProblemError.field(
                            "file",
                            Localized.message("upload.too-many", config.mostFiles(), mostBytes / MEGABYTE + " MB"))));
        }
        var upload = new EvidenceUpload(sheet, owner, name, length, now, now.plus(config.life()));
        uploads.persistAndFlush(upload);
        return upload.view();
    }

    /**
     * A file of the caller's.
     *
     * @throws ProblemException 404 for none, somebody else's or one that has expired
     */
    public Upload get(EvidenceLibrary.Sheet sheet, UUID id) {
        return find(sheet, List.of(id)).values().stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    /** Those of these files that are the caller's and have not expired, in one query. */
    public Map<UUID, Upload> find(EvidenceLibrary.Sheet sheet, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : uploads.find(sheet, caller.user().username(), ids, clock.instant()).stream()
                        .collect(Collectors.toMap(EvidenceUpload::id, EvidenceUpload::view));
    }

    /**
     * Puts a piece where the file ends so far. Of two at the same place one wins. Nothing more does not make it wait longer,
     * for the bytes of a file that was kept do not wait longer either.
     *
     * @return the file as it is then; it ends before {@code at} where the disk has lost something
     * @throws ProblemException 404 as {@link #get}, 409 where the file ends elsewhere, 413 for more than the file has
     */
    public Upload append(EvidenceLibrary.Sheet sheet, UUID id, long at, Path piece, long size) {
        var upload = lock(sheet, id);
        requireFits(upload.view(), at, size);
        if (size == 0) {
            return upload.view();
        }
        if (arriving.append(id, at, piece)) {
            upload.receive(size, clock.instant().plus(config.life()));
        } else {
            upload.lose(arriving.size(id));
        }
        return upload.view();
    }

    /**
     * Makes sure that a piece belongs where the file ends so far.
     *
     * @throws ProblemException 409, 413
     */
    public static void requireFits(Upload upload, long at, long size) {
        if (at != upload.received()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    List.of(ProblemError.field(
                            "Upload-Offset", Localized.message("upload.offset", at, upload.received()))));
        }
        if (size > upload.length() - at) {
            throw new ProblemException(
                    ProblemType.PAYLOAD_TOO_LARGE, Localized.message("upload.beyond", upload.length()));
        }
    }

    /**
     * Checks and keeps the bytes of a complete file; needs no transaction, as {@link StoredFiles#keep}.
     *
     * @return empty where the disk does not have them all: see {@link #settle}
     * @throws ProblemException 422 for a file that is refused, 503 when the store fails
     */
    public Optional<StoredFile> check(Upload upload) {
        return arriving.keep(upload.id(), upload.name(), upload.length());
    }

    /** Remembers that a complete file was kept; one that somebody else has done with is left alone. */
    public void kept(EvidenceLibrary.Sheet sheet, UUID id, StoredFile file) {
        lock(sheet, List.of(id)).forEach(upload -> upload.keep(file));
    }

    /**
     * The file as it is, where the disk does not have all its bytes: another request kept it meanwhile, or it ends where
     * the disk has lost it.
     *
     * @return empty when it became evidence or was given up
     */
    public Optional<Upload> settle(EvidenceLibrary.Sheet sheet, UUID id) {
        var found = lock(sheet, List.of(id)).stream().findFirst();
        found.filter(upload -> upload.view().kept() == null).ifPresent(upload -> upload.lose(arriving.size(id)));
        return found.map(EvidenceUpload::view);
    }

    /** Drops the pieces of a file that was kept or given up, once that is committed. */
    public void drop(UUID id) {
        arriving.drop(id);
    }

    /**
     * Forgets files: they have become evidence or were given up.
     *
     * @return those that there were
     */
    public Set<UUID> end(EvidenceLibrary.Sheet sheet, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var ended = lock(sheet, ids);
        ended.forEach(uploads::delete);
        return ended.stream().map(EvidenceUpload::id).collect(Collectors.toSet());
    }

    private EvidenceUpload lock(EvidenceLibrary.Sheet sheet, UUID id) {
        return lock(sheet, List.of(id)).stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    private List<EvidenceUpload> lock(EvidenceLibrary.Sheet sheet, Collection<UUID> ids) {
        return uploads.lock(sheet, caller.user().username(), ids, clock.instant());
    }
}
