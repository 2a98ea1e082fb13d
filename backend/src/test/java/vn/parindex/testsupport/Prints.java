package vn.parindex.testsupport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** What printed documents say. */
public final class Prints {
    private static final Pattern WORD_OR_SIGN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    private Prints() {}

    /** The text of a document of Word, a line for a paragraph or table. */
    public static String docx(byte[] bytes) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var text = new StringBuilder();
            document.getBodyElements()
                    .forEach(element -> text.append(textOf(element)).append('\n'));
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(IBodyElement element) {
        return element instanceof XWPFTable table ? table.getText() : ((XWPFParagraph) element).getText();
    }

    /** The rows of a table of a document of Word, each as its cells; the first table is 0. */
    public static List<List<String>> rows(byte[] docx, int table) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().get(table).getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getText())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page of a pdf. */
    public static List<String> pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> page(document, page))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one page, from 1. */
    public static String page(PDDocument document, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words and signs of a text in no order: a table's cells are read line by line in one form, whole in the other, and
     * a line may end after a sign.
     */
    public static List<String> words(String text, String tableHeading) {
        var plain = text.replaceAll("\\s+", " ").replace(tableHeading, " ");
        return WORD_OR_SIGN
                .matcher(plain)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
