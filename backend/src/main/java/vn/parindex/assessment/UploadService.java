package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.evidence.EvidenceUploads;
import vn.parindex.evidence.Upload;
import vn.parindex.files.ArrivingFiles;
import vn.parindex.files.StoredFile;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Takes files piece by piece, so that a broken connection costs a piece and not the file. */
@ApplicationScoped
class UploadService {
    private final SeenSheets sheets;
    private final EvidenceRights rights;
    private final EvidenceUploads uploads;
    private final ArrivingFiles arriving;

    UploadService(SeenSheets sheets, EvidenceRights rights, EvidenceUploads uploads, ArrivingFiles arriving) {
        this.sheets = sheets;
        this.rights = rights;
        this.uploads = uploads;
        this.arriving = arriving;
    }

    /**
     * What the tus protocol says of a file and a piece, as it was sent.
     *
     * @param number the file's length, or the place of the piece
     * @param about metadata of the file, or the checksum of the piece
     */
    record Sent(
            @Nullable String resumable,
            @Nullable String number,
            @Nullable String about) {}

    @Transactional
    Upload begin(UUID id, Sent sent) {
        var sheet = rights.found(id);
        rights.requireMayProve(sheet, List.of());
        UploadHeaders.requireVersion(sent.resumable());
        var length = UploadHeaders.bytes(UploadHeaders.LENGTH, sent.number());
        return uploads.begin(sheet.library(), UploadHeaders.fileName(sent.about()), length);
    }

    Upload get(UUID id, UUID uploadId, @Nullable String resumable) {
        var upload = uploads.get(sheets.get(id).library(), uploadId);
        UploadHeaders.requireVersion(resumable);
        return upload;
    }

    /** Takes a piece and, when it was the last one, checks and keeps the file: who sends it learns at once if it is refused. */
    Upload append(UUID id, UUID uploadId, Sent sent, InputStream body) {
        var sheet = rights.found(id);
        rights.requireMayProve(sheet, List.of());
        var upload = uploads.get(sheet.library(), uploadId);
        UploadHeaders.requireVersion(sent.resumable());
        var at = UploadHeaders.bytes(UploadHeaders.OFFSET, sent.number());
        // said before a slow line sends the piece, and again when it has come
        EvidenceUploads.requireFits(upload, at, 0);
        var more = arriving.receive(
                body,
                UploadHeaders.checksum(sent.about()),
                (piece, size) -> append(sheet.library(), uploadId, at, piece, size));
        if (more.received() < at) { // what the disk has lost comes again from there
            EvidenceUploads.requireFits(more, at, 0);
        }
        if (more.isComplete()) {
            finish(sheet.library(), more);
        }
        return more;
    }

    @Transactional
    Upload append(EvidenceLibrary.Sheet sheet, UUID uploadId, long at, Path piece, long size) {
        return uploads.append(sheet, uploadId, at, piece, size);
    }

    /** The kept bytes of a complete file; one that nobody could check when its last piece came is checked now. */
    StoredFile finish(EvidenceLibrary.Sheet sheet, Upload upload) {
        if (upload.kept() != null) {
            return upload.kept();
        }
        var checked = uploads.check(upload);
        if (checked.isEmpty()) {
            return settled(sheet, upload.id());
        }
        remember(sheet, upload.id(), checked.get());
        uploads.drop(upload.id());
        return checked.get();
    }

    /** The bytes that another request kept meanwhile; or what is missing is said, so that it is sent again. */
    private StoredFile settled(EvidenceLibrary.Sheet sheet, UUID uploadId) {
        var upload = complete(settle(sheet, uploadId));
        if (upload.kept() == null) {
            throw refusal("upload.unknown");
        }
        return upload.kept();
    }

    /** In a transaction of its own: what is found out stays, also when it is a refusal. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Nullable Upload settle(EvidenceLibrary.Sheet sheet, UUID uploadId) {
        return uploads.settle(sheet, uploadId).orElse(null);
    }

    /** In a transaction of its own: the pieces are dropped next. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remember(EvidenceLibrary.Sheet sheet, UUID uploadId, StoredFile file) {
        uploads.kept(sheet, uploadId, file);
    }

    /**
     * An upload that may become evidence.
     *
     * @throws ProblemException 422 for none, or one that is not complete
     */
    static Upload complete(@Nullable Upload upload) {
        if (upload == null) {
            throw refusal("upload.unknown");
        }
        if (!upload.isComplete()) {
            throw refusal("upload.incomplete", upload.received(), upload.length());
        }
        return upload;
    }

    /** Says what is wrong at the field {@code upload}. */
    static ProblemException refusal(String message, Object... args) {
        return new ProblemException(
                ProblemType.UNMET_NEEDS, List.of(ProblemError.field("upload", Localized.message(message, args))));
    }

    void end(UUID id, UUID uploadId, @Nullable String resumable) {
        forget(id, uploadId, resumable);
        uploads.drop(uploadId);
    }

    @Transactional
    void forget(UUID id, UUID uploadId, @Nullable String resumable) {
        var sheet = sheets.get(id).library();
        uploads.get(sheet, uploadId);
        UploadHeaders.requireVersion(resumable);
        uploads.end(sheet, List.of(uploadId));
    }
}
