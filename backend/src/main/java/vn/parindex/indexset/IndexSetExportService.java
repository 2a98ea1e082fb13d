package vn.parindex.indexset;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.documents.Xlsx;
import vn.parindex.shared.Attachments;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Gives out index sets as documents: workbooks, and books of guidance. */
@ApplicationScoped
class IndexSetExportService {
    /** Whoever waits longer for others' documents is told to come again. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final IndexSetService sets;
    private final GuidanceBooks books;
    /** A book takes tens of megabytes while it is made: one after the other, however many ask. */
    private final Semaphore press = new Semaphore(1, true);

    IndexSetExportService(IndexSetService sets, GuidanceBooks books) {
        this.sets = sets;
        this.books = books;
    }

    /** A document, its name and what it is. */
    record Document(String name, String mediaType, long size, InputStream bytes) {
        RestResponse<InputStream> answer() {
            return Attachments.answer(name, mediaType, size, bytes);
        }
    }

    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    Document workbook(UUID id) {
        var form = sets.form(id);
        IndexSetWorkbook.requireWritable(form);
        var name = "Bộ chỉ số " + form.group().label() + " " + form.year() + ".xlsx";
        return document(name, Xlsx.MEDIA_TYPE, out -> IndexSetWorkbook.write(form, out));
    }

    Document template() {
        return document("Mẫu bộ chỉ số.xlsx", Xlsx.MEDIA_TYPE, IndexSetWorkbook::template);
    }

    /** What a set has otherwise than an older one. */
    Document changes(UUID id, UUID from) {
        var changes = sets.changes(id, from);
        var name = "So sánh bộ chỉ số " + changes.to().group().label() + " "
                + changes.from().year() + "-" + changes.to().year() + ".xlsx";
        return document(name, Xlsx.MEDIA_TYPE, out -> IndexSetChangesWorkbook.write(changes, out));
    }

    /** The book of guidance for whoever may see the set. */
    Document book(UUID id, BookFormat format) {
        var book = sets.book(id);
        var name = "Sách hướng dẫn " + book.group() + " " + book.year() + "." + format.word();
        return press(() -> document(name, format.mediaType(), out -> books.write(book, format, out)));
    }

    private Document press(Supplier<Document> printing) {
        try {
            if (!press.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(ProblemType.UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        try {
            return printing.get();
        } finally {
            press.release();
        }
    }

    private static Document document(String name, String mediaType, Writer writer) {
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Document(name, mediaType, bytes.size(), new ByteArrayInputStream(bytes.toByteArray()));
    }
}
