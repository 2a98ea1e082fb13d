package vn.parindex.inspector;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.xml.sax.SAXException;

/** The text of an office file: of a document as one page, of a workbook sheet by sheet. */
final class OfficeText {
    private OfficeText() {}

    static Opened open(Path file) throws IOException {
        try {
            return switch (Content.of(file)) {
                case DOCX -> document(file);
                case XLSX -> workbook(file);
                default -> ole(file);
            };
        } catch (EncryptedDocumentException e) {
            throw new LockedException(e);
        } catch (OpenXML4JException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static Opened document(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in);
                var text = new XWPFWordExtractor(document)) {
            return TextPages.of(List.of(text.getText()), 1);
        }
    }

    private static Opened workbook(Path file) throws IOException, OpenXML4JException, SAXException {
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var strings = new ReadOnlySharedStringsTable(opened);
            var reader = new XSSFReader(opened);
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            var texts = new ArrayList<String>();
            while (sheets.hasNext() && texts.size() < Facts.MOST_PAGES) {
                try (InputStream sheet = sheets.next()) {
                    texts.add(SheetText.of(sheet, sheets.getSheetName(), reader.getStylesTable(), strings));
                }
            }
            return TextPages.of(texts, texts.size());
        }
    }

    /** A locked modern document, an old workbook, or what cannot be shown. */
    private static Opened ole(Path file) throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new LockedException(new EncryptedDocumentException("a package inside"));
            }
            return root.hasEntryCaseInsensitive("Workbook")
                    ? oldWorkbook(root)
                    : new TextPages(Facts.nothing(Facts.Kind.UNSUPPORTED), List.of());
        }
    }

    private static Opened oldWorkbook(DirectoryNode root) throws IOException {
        try (var workbook = new HSSFWorkbook(root, false)) {
            var formatter = new DataFormatter();
            var texts = new ArrayList<String>();
            for (var sheet : workbook) {
                var text = new StringBuilder(sheet.getSheetName());
                sheet.forEach(row -> {
                    text.append('\n');
                    row.forEach(
                            cell -> text.append(formatter.formatCellValue(cell)).append('\t'));
                });
                texts.add(text.toString());
            }
            return TextPages.of(texts, texts.size());
        }
    }
}
