package vn.parindex.inspector;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** What a file holds, by its first bytes and, for an archive, its directory; names say nothing here. */
enum Content {
    PDF,
    IMAGE,
    DOCX,
    XLSX,
    XLS,
    TEXT,
    OTHER;

    /** As far as a PDF's mark may lie behind what mail programs put before it. */
    private static final int HEAD = 1024;

    static Content of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.contains("%PDF-")) {
            return PDF;
        }
        if (isImage(text)) {
            return IMAGE;
        }
        if (text.startsWith("PK\3\4")) {
            return ofArchive(file);
        }
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return XLS;
        }
        return isText(file) ? TEXT : OTHER;
    }

    private static boolean isImage(String head) {
        return head.startsWith("\u0089PNG\r\n")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("GIF8")
                || head.startsWith("BM");
    }

    private static Content ofArchive(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("word/document.xml") != null) {
                return DOCX;
            }
            return zip.getEntry("xl/workbook.xml") != null ? XLSX : OTHER;
        }
    }

    private static boolean isText(Path file) throws IOException {
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return decoded.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
