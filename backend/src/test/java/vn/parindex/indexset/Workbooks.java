package vn.parindex.indexset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.WorkbookFault;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.documents.XlsxReader;

/** Workbooks written and read in memory, without a server. */
final class Workbooks {
    private Workbooks() {}

    static byte[] write(IndexSetForm form) {
        var out = new ByteArrayOutputStream();
        try {
            IndexSetWorkbook.write(form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] template() {
        var out = new ByteArrayOutputStream();
        try {
            IndexSetWorkbook.template(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static WorkbookReader.Result read(byte[] workbook) {
        return read(workbook, null);
    }

    /** Reads a workbook where every department is a unit but {@code XYZ}. */
    static WorkbookReader.Result read(byte[] workbook, @Nullable IndexSetForm draft) {
        try {
            var file = Files.createTempFile("workbook", ".xlsx");
            try {
                Files.write(file, workbook);
                return reader(draft).read(XlsxReader.read(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkbookReader.Result read(Path file) {
        return reader(null).read(XlsxReader.read(file));
    }

    private static WorkbookReader reader(@Nullable IndexSetForm draft) {
        return new WorkbookReader(draft, codes -> {
            var known = new java.util.HashSet<>(codes);
            known.removeAll(Set.of("XYZ"));
            return known;
        });
    }

    /** Faults as {@code sheet!C5 message}, in English. */
    static List<String> told(List<WorkbookFaults.Fault> faults) {
        return faults.stream()
                .map(fault -> WorkbookFault.of(fault, Locale.ENGLISH))
                .map(fault -> fault.sheet() + "!" + (fault.column() == null ? "" : fault.column() + fault.row()) + " "
                        + fault.message())
                .toList();
    }
}
