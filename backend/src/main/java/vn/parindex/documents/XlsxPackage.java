package vn.parindex.documents;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.ProblemException;

/** The parts of a workbook's archive, inflated while they are read and never beyond the limits. */
final class XlsxPackage implements Closeable {
    static final int MOST_PARTS = 5_000;
    static final long MOST_INFLATED = 512L << 20;
    /** What inflates more than this and is larger than a modest size is made to fill memory and disks. */
    static final int MOST_RATIO = 250;

    static final long MODEST = 64L << 20;

    private static final long OLE = 0xD0CF11E0A1B11AE1L;
    private static final int ZIP = 0x504B0304;
    private static final int RUN = 1 << 20;

    private final ZipFile zip;
    private final long size;
    private long inflated;

    private XlsxPackage(ZipFile zip, long size) {
        this.zip = zip;
        this.size = size;
    }

    /**
     * The parts of a file.
     *
     * @throws ProblemException 422 for what is no archive
     */
    static XlsxPackage open(Path file) throws IOException {
        var size = Files.size(file);
        if (size == 0) {
            throw XlsxRefusal.because("workbook.empty");
        }
        refuseOthers(file);
        // any byte is a letter here: names of parts are plain, others do not matter
        var zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw XlsxRefusal.because("workbook.too-large");
        }
        return new XlsxPackage(zip, size);
    }

    /** A part, or null where there is none of this name. */
    @Nullable XmlPart part(String name) throws IOException {
        var bytes = bytes(name);
        return bytes == null ? null : XmlPart.of(bytes);
    }

    /** A sheet without its blank cells, or null where there is none of this name. */
    @Nullable XmlPart sheet(String name) throws IOException {
        var bytes = bytes(name);
        return bytes == null ? null : XmlPart.of(new BlankCells(bytes));
    }

    private @Nullable InputStream bytes(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        if (entry.getSize() > MOST_INFLATED) {
            throw XlsxRefusal.because("workbook.too-large");
        }
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void refuseOthers(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = ByteBuffer.allocate(Long.BYTES).put(in.readNBytes(Long.BYTES));
            if (head.getLong(0) == OLE) {
                throw XlsxRefusal.because("workbook.old");
            }
            if (head.getInt(0) != ZIP) {
                throw XlsxRefusal.because("workbook.other");
            }
        }
    }

    /** Counts what comes out, over all parts; markup of a workbook is nowhere a megabyte long. */
    private final class Counted extends FilterInputStream {
        private long run;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int n = super.read(to, from, length);
            if (n > 0) {
                inflated += n;
                int last = from + n - 1;
                while (last >= from && to[last] != '<') {
                    last--;
                }
                run = last < from ? run + n : from + n - 1L - last;
                if (inflated > MOST_INFLATED || run > RUN || (inflated > MODEST && inflated / MOST_RATIO > size)) {
                    throw XlsxRefusal.because("workbook.too-large");
                }
            }
            return n;
        }
    }
}
