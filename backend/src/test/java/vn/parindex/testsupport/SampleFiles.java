package vn.parindex.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files with the marks by which their kind is known. */
public final class SampleFiles {
    public static final byte[] PDF = text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
    public static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R');
    public static final byte[] DOCX = zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    public static final byte[] XLSX = zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml");
    public static final byte[] JAR = zip("META-INF/MANIFEST.MF", "vn/Main.class");
    public static final byte[] ELF = bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0);
    public static final byte[] NOISE = bytes(0xD3, 0x02, 0x9F, 0x00, 0x81, 0x1B, 0xC4, 0x07, 0xEE, 0x13, 0x00, 0x05);
    public static final byte[] EXE = exe();

    private SampleFiles() {}

    /** Text in UTF-8. */
    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An archive with entries of these names. */
    public static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<a/>"));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An OLE container whose root entry has this class; the first four bytes of the class tell an installer. */
    public static byte[] ole(int rootClass) {
        var bytes = ByteBuffer.allocate(2048).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(0, 0xE11AB1A1E011CFD0L).putShort(30, (short) 9).putInt(48, 1);
        bytes.putInt(1024 + 80, rootClass).putLong(1024 + 88, 0x46000000000000C0L);
        return bytes.array();
    }

    private static byte[] exe() {
        var bytes = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(0, text("MZ")).putInt(0x3C, 0x80).put(0x80, text("PE"));
        return bytes.array();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
