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
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceChanges;
import vn.parindex.evidence.EvidenceUploads;
import vn.parindex.evidence.Upload;
import vn.parindex.files.FileGoneException;
import vn.parindex.shared.Localized;

/** Adds many documents to a sheet, or says of each row what is in its way and adds none. */
@ApplicationScoped
class EvidenceBatchService {
    private final EvidenceRights rights;
    private final UploadService uploading;
    private final EvidenceUploads uploads;
    private final DocumentLinks links;
    private final EvidenceChanges changes;
    private final EvidenceViews views;

    EvidenceBatchService(
            EvidenceRights rights,
            UploadService uploading,
            EvidenceUploads uploads,
            DocumentLinks links,
            EvidenceChanges changes,
            EvidenceViews views) {
        this.rights = rights;
        this.uploading = uploading;
        this.uploads = uploads;
        this.links = links;
        this.changes = changes;
        this.views = views;
    }

    /** A row with what it brings; the upload is null for a document in another system. */
    record Row(AddEvidence.Document words, @Nullable Upload upload, EvidenceChanges.Content content) {

        private EvidenceChanges.Addition addition() {
            return new EvidenceChanges.Addition(content, words.details(), words.links());
        }
    }

    /** Keeps the files of all rows, outside a transaction: they take their time, and neither sheet nor connection waits. */
    List<Row> keep(UUID id, AddEvidence command) {
        var sheet = rights.found(id);
        check(sheet, command);
        return files(sheet, command);
    }

    /** Everything that can be said without the files. */
    private void check(Assessment sheet, AddEvidence command) {
        rights.requireSet(sheet, command.indexSet());
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
        return new Row(words, upload, new EvidenceChanges.Content(file, upload.name(), null));
    }

    /** Makes documents of kept files; of two batches that name an upload, one finds it. */
    @Transactional
    AddedEvidenceView store(UUID id, AddEvidence command, List<Row> rows) {
        var sheet = rights.locked(id);
        rights.lockLeaves(
                sheet,
                command.documents().stream()
                        .flatMap(row -> row.links().stream())
                        .toList());
        check(sheet, command);
        endUploads(sheet, rows);
        var added = add(sheet, rows);
        Map<UUID, EvidenceDocumentView> shown = views.of(sheet, added, Map.of());
        return new AddedEvidenceView(added.stream()
                .map(document -> Objects.requireNonNull(shown.get(document.id())))
                .toList());
    }

    private void endUploads(Assessment sheet, List<Row> rows) {
        var ended = uploads.end(
                sheet.library(),
                rows.stream()
                        .map(Row::upload)
                        .filter(Objects::nonNull)
                        .map(Upload::id)
                        .toList());
        unknown(rows, (row, upload) -> !ended.contains(upload.id())).refuse();
    }

    private List<Evidence> add(Assessment sheet, List<Row> rows) {
        try {
            return changes.add(sheet.library(), rows.stream().map(Row::addition).toList());
        } catch (FileGoneException e) {
            unknown(
                            rows,
                            (row, upload) ->
                                    e.sha256s().contains(row.content().file().sha256()))
                    .refuse();
            throw e;
        }
    }

    /** Names the rows whose file has to be sent again. */
    private static RowFaults unknown(List<Row> rows, BiPredicate<Row, Upload> gone) {
        var faults = new RowFaults("documents");
        for (int row = 0; row < rows.size(); row++) {
            var upload = rows.get(row).upload();
            if (upload != null && gone.test(rows.get(row), upload)) {
                faults.add(row, "upload", Localized.message("upload.unknown"));
            }
        }
        return faults;
    }
}
