package vn.parindex.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
     * Puts a piece where the file ends so far. Of two at the same place one wins.
     *
     * @throws ProblemException 404 as {@link #get}, 409 where the file ends elsewhere, 413 for more than the file has
     */
    public Upload append(EvidenceLibrary.Sheet sheet, UUID id, long at, Path piece, long size) {
        var upload = lock(sheet, id);
        requireFits(upload.view(), at, size);
        arriving.append(id, at, piece);
        upload.receive(size, clock.instant().plus(config.life()));
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
     * @throws ProblemException 422 for a file that is refused, 503 when the store fails
     */
    public StoredFile check(Upload upload) {
        return upload.kept() == null ? arriving.keep(upload.id(), upload.name()) : upload.kept();
    }

    /** Remembers that a complete file was kept. */
    public void kept(EvidenceLibrary.Sheet sheet, UUID id, StoredFile file) {
        lock(sheet, id).keep(file);
    }

    /** Drops the pieces of a file that was kept or given up, once that is committed. */
    public void drop(UUID id) {
        arriving.drop(id);
    }

    /**
     * Forgets a file: it has become evidence or was given up.
     *
     * @throws ProblemException 404 as {@link #get}
     */
    public void end(EvidenceLibrary.Sheet sheet, UUID id) {
        uploads.delete(lock(sheet, id));
    }

    private EvidenceUpload lock(EvidenceLibrary.Sheet sheet, UUID id) {
        return uploads.lock(sheet, caller.user().username(), List.of(id), clock.instant()).stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
