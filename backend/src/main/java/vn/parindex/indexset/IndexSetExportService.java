package vn.parindex.indexset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.parindex.documents.Document;
import vn.parindex.documents.PrintFormat;
import vn.parindex.documents.PrintingPress;
import vn.parindex.documents.Xlsx;

/** Gives out index sets as documents: workbooks, and books of guidance. */
@ApplicationScoped
class IndexSetExportService {
    private final IndexSetService sets;
    private final GuidanceBooks books;
    private final PrintingPress press;

    IndexSetExportService(IndexSetService sets, GuidanceBooks books, PrintingPress press) {
        this.sets = sets;
        this.books = books;
        this.press = press;
    }

    Document workbook(UUID id) {
        var form = sets.form(id);
        IndexSetWorkbook.requireWritable(form);
        var name = "Bộ chỉ số " + form.group().label() + " " + form.year() + ".xlsx";
        return Document.of(name, Xlsx.MEDIA_TYPE, out -> IndexSetWorkbook.write(form, out));
    }

    Document template() {
        return Document.of("Mẫu bộ chỉ số.xlsx", Xlsx.MEDIA_TYPE, IndexSetWorkbook::template);
    }

    /** What a set has otherwise than an older one. */
    Document changes(UUID id, UUID from) {
        var changes = sets.changes(id, from);
        var name = "So sánh bộ chỉ số " + changes.to().group().label() + " "
                + changes.from().year() + "-" + changes.to().year() + ".xlsx";
        return Document.of(name, Xlsx.MEDIA_TYPE, out -> IndexSetChangesWorkbook.write(changes, out));
    }

    /** The book of guidance for whoever may see the set. */
    Document book(UUID id, PrintFormat format) {
        var book = sets.book(id);
        var title = "Sách hướng dẫn " + book.group() + " " + book.year();
        return press.print(title, format, out -> books.write(book, format, out));
    }
}
