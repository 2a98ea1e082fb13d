package vn.parindex.indexset;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import vn.parindex.documents.Docx;
import vn.parindex.documents.PrintFormat;
import vn.parindex.documents.PrintedTemplate;

/** Prints a book of guidance; both forms say the same. */
@ApplicationScoped
class GuidanceBooks {
    private final Template page;

    GuidanceBooks(@Location("indexset/guidance-book") Template page) {
        this.page = page;
    }

    void write(GuidanceBook book, PrintFormat format, OutputStream out) throws IOException {
        new PrintedTemplate(page.data("book", book), GuidanceBooks.class, "guidance-book.docx", data(book))
                .write(format, out);
    }

    private static Map<String, Object> data(GuidanceBook book) {
        return Map.of(
                "province", book.province(),
                "title", book.title(),
                "group", book.group(),
                "year", book.year(),
                "decision", book.decision(),
                "totals", book.totals(),
                "marks", PrintedTemplate.texts(book.marks()),
                "rows", book.rows().stream().map(GuidanceBooks::row).toList(),
                "areas", book.areas().stream().map(GuidanceBooks::area).toList());
    }

    private static Map<String, Object> row(GuidanceBook.Row row) {
        return Map.of(
                "code", Docx.text(row.code(), row.strong()),
                "name", Docx.text(row.name(), row.strong()),
                "max", Docx.text(row.max(), row.strong()));
    }

    private static Map<String, Object> area(GuidanceBook.Area area) {
        return Map.of(
                "code", area.code(),
                "name", area.name(),
                "max", area.max(),
                "leaves", area.leaves().stream().map(GuidanceBooks::leaf).toList());
    }

    private static Map<String, Object> leaf(GuidanceBook.Leaf leaf) {
        return Map.of(
                "code", leaf.code(),
                "name", leaf.name(),
                "heads", leaf.heads().stream().map(GuidanceBooks::row).toList(),
                "parts", leaf.parts().stream().map(GuidanceBooks::part).toList());
    }

    private static Map<String, Object> part(GuidanceBook.Part part) {
        return Map.of("label", part.label(), "text", String.join("\n", part.lines()));
    }
}
