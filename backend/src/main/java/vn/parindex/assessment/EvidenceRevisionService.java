package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceChanges;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.evidence.EvidenceUploads;
import vn.parindex.files.FileGoneException;
import vn.parindex.shared.ETags;

/** Gives documents other bytes and tells what they held before. */
@ApplicationScoped
class EvidenceRevisionService {
    private final SeenSheets sheets;
    private final ReadDocuments documents;
    private final EvidenceRights rights;
    private final UploadService uploading;
    private final EvidenceUploads uploads;
    private final DocumentLinks links;
    private final EvidenceLibrary library;
    private final EvidenceChanges changes;
    private final EvidenceViews views;

    EvidenceRevisionService(
            SeenSheets sheets,
            ReadDocuments documents,
            EvidenceRights rights,
            UploadService uploading,
            EvidenceUploads uploads,
            DocumentLinks links,
            EvidenceLibrary library,
            EvidenceChanges changes,
            EvidenceViews views) {
        this.sheets = sheets;
        this.documents = documents;
        this.rights = rights;
        this.uploading = uploading;
        this.uploads = uploads;
        this.links = links;
        this.library = library;
        this.changes = changes;
        this.views = views;
    }

    List<EvidenceRevisionView> list(UUID id, UUID evidenceId) {
        return documents.revisions(sheets.get(id), evidenceId).stream()
                .map(EvidenceRevisionView::of)
                .toList();
    }

    /** Keeps the bytes, outside a transaction as all files. */
    EvidenceChanges.Content keep(UUID id, UUID evidenceId, ReplaceEvidence command) {
        var sheet = rights.found(id);
        check(sheet, evidenceId);
        return content(sheet, command);
    }

    private EvidenceChanges.Content content(Assessment sheet, ReplaceEvidence command) {
        if ((command.upload() == null) == (command.link() == null)) {
            throw UploadService.refusal("upload.or-link");
        }
        if (command.upload() == null) {
            return links.keep(Objects.requireNonNull(command.link()));
        }
        var known = uploads.find(sheet.library(), List.of(command.upload()));
        var upload = UploadService.complete(known.get(command.upload()));
        return new EvidenceChanges.Content(uploading.finish(sheet.library(), upload), upload.name(), null);
    }

    /** Gives the document kept bytes. */
    @Transactional
    EvidenceDocumentView replace(
            UUID id,
            UUID evidenceId,
            @Nullable String ifMatch,
            ReplaceEvidence command,
            EvidenceChanges.Content content) {
        var sheet = rights.locked(id);
        rights.lockLeaves(sheet, linked(sheet, evidenceId));
        var document = check(sheet, evidenceId);
        var version = ifMatch == null ? document.version() : ETags.required(ifMatch);
        var upload = command.upload();
        if (upload != null && uploads.end(sheet.library(), List.of(upload)).isEmpty()) {
            throw UploadService.refusal("upload.unknown");
        }
        try {
            return views.of(sheet, changes.replace(sheet.library(), evidenceId, version, content));
        } catch (FileGoneException e) {
            throw upload == null ? e : UploadService.refusal("upload.unknown");
        }
    }

    private List<Evidence.Link> linked(Assessment sheet, UUID evidenceId) {
        return library.links(sheet.library(), List.of(evidenceId)).getOrDefault(evidenceId, List.of());
    }

    /** Other bytes say something else at every leaf, so all of them have to be open. */
    private Evidence check(Assessment sheet, UUID evidenceId) {
        rights.requireMayProve(sheet, List.of());
        var document = library.get(sheet.library(), evidenceId);
        rights.requireOpen(sheet, linked(sheet, evidenceId));
        return document;
    }
}
