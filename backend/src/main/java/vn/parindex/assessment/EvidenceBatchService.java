package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.evidence.EvidenceUploads;
import vn.parindex.evidence.Upload;
import vn.parindex.shared.Localized;

/** Adds many documents to a sheet, or says of each row what is in its way and adds none. */
@ApplicationScoped
class EvidenceBatchService {
    private final EvidenceRights rights;
    private final UploadService uploading;
    private final EvidenceUploads uploads;
    private final DocumentLinks links;
    private final EvidenceLibrary library;
    private final EvidenceViews views;

    EvidenceBatchService(
            EvidenceRights rights,
            UploadService uploading,
            EvidenceUploads uploads,
            DocumentLinks links,
            EvidenceLibrary library,
            EvidenceViews views) {
        this.rights = rights;
        this.uploading = uploading;
        this.uploads = uploads;
        this.links = links;
        this.library = library;
        this.views = views;
    }

    /** A row with what it brings; the upload is null for a document in another system. */
    record Row(AddEvidence.Document words, @Nullable Upload upload, EvidenceLibrary.Content content) {}

    AddedEvidenceView add(UUID id, AddEvidence command) {
        var sheet = rights.found(id);
        check(sheet, command);
        return store(id, command, files(sheet, command));
    }

    /** Everything that can be said without the files. */
    private void check(Assessment sheet, AddEvidence command) {
        var faults = new RowFaults("documents");
        var rows = command.documents();
        faults.collect(
                () -> rights.requireMayProve(
                        sheet,
                        rows.stream().flatMap(row -> row.links().stream()).toList()),
                leaf -> IntStream.range(0, rows.size())
                        .filter(row -> rows.get(row).leafCodes().contains(leaf))
                        .boxed()
                        .toList(),
                "leafCodes");
        var year = rights.year(sheet);
        for (int row = 0; row < rows.size(); row++) {
            var words = rows.get(row);
            faults.collect(row, () -> rights.check(words.details(), words.saysSecret(), year));
            if (words.link() != null && words.details().documentNumber() == null) {
                faults.add(row, "documentNumber", Localized.message("link.number-missing"));
            }
        }
        faults.refuse();
    }

    /** The files of all rows, kept outside a transaction as those that come at once. */
    private List<Row> files(Assessment sheet, AddEvidence command) {
        var faults = new RowFaults("documents");
        var known = uploads.find(
                sheet.library(),
                command.documents().stream()
                        .map(AddEvidence.Document::upload)
                        .filter(Objects::nonNull)
                        .toList());
        var taken = new HashSet<UUID>();
        var rows = new ArrayList<Row>();
        for (int row = 0; row < command.documents().size(); row++) {
            var words = command.documents().get(row);
            faults.collect(row, () -> rows.add(row(sheet, words, known, taken)));
        }
        faults.refuse();
        return rows;
    }

    private Row row(Assessment sheet, AddEvidence.Document words, Map<UUID, Upload> known, Set<UUID> taken) {
        if ((words.upload() == null) == (words.link() == null)) {
            throw UploadService.refusal("upload.or-link");
        }
        if (words.upload() == null) {
            return new Row(words, null, links.keep(Objects.requireNonNull(words.link())));
        }
        if (!taken.add(words.upload())) {
            throw UploadService.refusal("upload.twice");
        }
        var upload = UploadService.complete(known.get(words.upload()));
        var file = uploading.finish(sheet.library(), upload);
        return new Row(words, upload, new EvidenceLibrary.Content(file, upload.name(), null));
    }

    @Transactional
    AddedEvidenceView store(UUID id, AddEvidence command, List<Row> rows) {
        var sheet = rights.locked(id);
        check(sheet, command);
        var added = rows.stream().map(row -> store(sheet, row)).toList();
        Map<UUID, EvidenceDocumentView> shown = views.of(sheet, added, Map.of());
        return new AddedEvidenceView(added.stream()
                .map(document -> Objects.requireNonNull(shown.get(document.id())))
                .toList());
    }

    /** The upload becomes a document: of two batches that name it, one finds it. */
    private Evidence store(Assessment sheet, Row row) {
        if (row.upload() != null) {
            uploads.end(sheet.library(), row.upload().id());
        }
        return library.add(
                sheet.library(),
                row.content(),
                row.words().details(),
                row.words().links());
    }
}
