package vn.parindex.indexset;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.documents.Xlsx;
import vn.parindex.shared.Attachments;

/** Gives out index sets as workbooks. */
@ApplicationScoped
class IndexSetExportService {
    private final IndexSetService sets;

    IndexSetExportService(IndexSetService sets) {
        this.sets = sets;
    }

    /** A workbook and its name. */
    record Workbook(String name, long size, InputStream bytes) {
        RestResponse<InputStream> answer() {
            return Attachments.answer(name, Xlsx.MEDIA_TYPE, size, bytes);
        }
    }

    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    Workbook workbook(UUID id) {
        var form = sets.form(id);
        IndexSetWorkbook.requireWritable(form);
        var name = "Bộ chỉ số " + form.group().label() + " " + form.year() + ".xlsx";
        return workbook(name, out -> IndexSetWorkbook.write(form, out));
    }

    Workbook template() {
        return workbook("Mẫu bộ chỉ số.xlsx", IndexSetWorkbook::template);
    }

    /** What a set has otherwise than an older one. */
    Workbook changes(UUID id, UUID from) {
        var changes = sets.changes(id, from);
        var name = "So sánh bộ chỉ số " + changes.to().group().label() + " "
                + changes.from().year() + "-" + changes.to().year() + ".xlsx";
        return workbook(name, out -> IndexSetChangesWorkbook.write(changes, out));
    }

    private static Workbook workbook(String name, Writer writer) {
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Workbook(name, bytes.size(), new ByteArrayInputStream(bytes.toByteArray()));
    }
}
