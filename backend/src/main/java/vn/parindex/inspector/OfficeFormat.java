package vn.parindex.inspector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What an office suite would open, by content. */
public final class OfficeFormat {
    private static final int HEAD = 8;
    private static final int LONGEST_TYPE = 100;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private OfficeFormat() {}

    /** Whether the first bytes could be those of an office file; the file is not opened. */
    public static boolean isPossible(Path file) throws IOException {
        var head = head(file);
        return isArchive(head) || isOle(head) || isRtf(head);
    }

    /** The extension of the format, which tells the office suite what it gets. */
    static Optional<String> of(Path file) throws IOException {
        var head = head(file);
        if (isArchive(head)) {
            return ofArchive(file);
        }
        if (isOle(head)) {
            return ofOle(file);
        }
        return isRtf(head) ? Optional.of("rtf") : Optional.empty();
    }

    private static Optional<String> ofArchive(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of("docx");
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Optional.of("xlsx");
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                return Optional.of("xlsb");
            }
            if (zip.getEntry("ppt/presentation.xml") != null) {
                return Optional.of("pptx");
            }
            return ofOpenDocument(zip);
        }
    }

    private static Optional<String> ofOpenDocument(ZipFile zip) throws IOException {
        var entry = zip.getEntry("mimetype");
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            var type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
            return switch (type) {
                case OPEN_DOCUMENT + "text" -> Optional.of("odt");
                case OPEN_DOCUMENT + "spreadsheet" -> Optional.of("ods");
                case OPEN_DOCUMENT + "presentation" -> Optional.of("odp");
                default -> Optional.empty();
            };
        }
    }

    private static Optional<String> ofOle(Path file) throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Optional.of("doc");
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Optional.of("xls");
            }
            return root.hasEntryCaseInsensitive("PowerPoint Document") ? Optional.of("ppt") : Optional.empty();
        }
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean isArchive(String head) {
        return head.startsWith("PK\3\4");
    }

    private static boolean isOle(String head) {
        return head.equals("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    }

    private static boolean isRtf(String head) {
        return head.startsWith("{\\rtf");
    }
}
