package vn.parindex.indexset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.files.FileNames;
import vn.parindex.files.StoredFile;
import vn.parindex.files.StoredFiles;
import vn.parindex.identity.Caller;
import vn.parindex.shared.Attachments;
import vn.parindex.shared.ProblemException;

/** Example files: brought into drafts, given to whoever may see the set. Which leaf has which, the draft says. */
@ApplicationScoped
class ExampleFileService {
    private final IndexSetRepository sets;
    private final IndexSetService seen;
    private final ExampleFileRepository exampleFiles;
    private final StoredFiles files;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ExampleFileService(
            IndexSetRepository sets,
            IndexSetService seen,
            ExampleFileRepository exampleFiles,
            StoredFiles files,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.sets = sets;
        this.seen = seen;
        this.exampleFiles = exampleFiles;
        this.files = files;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A file with its bytes; whoever gets it closes them. */
    record Content(ExampleFile file, InputStream bytes) {
        RestResponse<InputStream> answer() {
            return Attachments.answer(file.name(), file.mediaType(), file.size(), bytes);
        }
    }

    /** A file that is kept, with the name it was sent under. */
    record Kept(String name, StoredFile file) {}

    /** Keeps the file outside a transaction: a large one takes its time, and neither draft nor connection waits for it. */
    Kept keep(UUID id, UploadExampleFile form) {
        sets.findByIdOptional(id).orElseThrow(ProblemException::notFound).requireDraft();
        var sent = form.only();
        var name = FileNames.clean(form.name());
        return new Kept(name, files.keep(sent, name));
    }

    /** Records a kept file. */
    @Transactional
    ExampleFileView add(UUID id, Kept kept) {
        sets.lockForUpdate(id).orElseThrow(ProblemException::notFound).requireDraft();
        files.record(kept.file());
        var file = new ExampleFile(kept.file(), kept.name(), caller.user(), clock.instant());
        exampleFiles.persistAndFlush(file);
        var view = ExampleFileView.of(file);
        audit.record("index-set.example-file", AuditObject.of("index-set", id), view);
        return view;
    }

    /** A file of the set; in a draft any file, as it may stand at a leaf that is not saved yet. */
    Content content(UUID id, UUID fileId) {
        boolean isDraft = seen.visible(id).status() == IndexSetStatus.DRAFT;
        var file = exampleFiles
                .findByIdOptional(fileId)
                .filter(found -> isDraft || exampleFiles.isLinked(id, fileId))
                .orElseThrow(ProblemException::notFound);
        return new Content(file, files.open(file.sha256()));
    }
}
