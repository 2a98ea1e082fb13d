package vn.parindex.indexset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.XlsxReader;
import vn.parindex.files.StoredFiles;
import vn.parindex.organization.Organizations;

/** Takes index sets out of workbooks: all of one or nothing. */
@ApplicationScoped
class IndexSetImportService {
    private final IndexSetDraftService drafts;
    private final Organizations organizations;
    private final StoredFiles files;
    private final Validator validator;

    IndexSetImportService(
            IndexSetDraftService drafts, Organizations organizations, StoredFiles files, Validator validator) {
        this.drafts = drafts;
        this.organizations = organizations;
        this.files = files;
        this.validator = validator;
    }

    /** Reads outside a transaction: a large file takes its time, and no connection waits for it. */
    IndexSetImportView accept(ImportIndexSet command, boolean dryRun, @Nullable String ifMatch, Locale locale) {
        var draft = command.draft();
        var reader = new WorkbookReader(
                draft == null ? null : drafts.form(draft),
                codes -> organizations.find(codes).keySet());
        var read = reader.read(XlsxReader.read(files.modest(command.only())));
        var form = read.form();
        if (form == null || dryRun) {
            return IndexSetImportView.of(read, null, locale);
        }
        var broken = validator.validate(form);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("the workbook's checks let pass " + broken);
        }
        return IndexSetImportView.of(
                read, draft == null ? drafts.create(form) : drafts.replace(draft, ifMatch, form), locale);
    }
}
