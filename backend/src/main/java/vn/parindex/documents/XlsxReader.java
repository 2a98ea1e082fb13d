package vn.parindex.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.ProblemException;

/**
 * Reads a workbook (SpreadsheetML) in one pass over each sheet, keeping only cells that hold something, so that a million
 * formatted blank rows cost time but no memory; says which cells are merged, which sheets hidden, which formulas empty.
 */
public final class XlsxReader {
    static final int MOST_CELLS = 200_000;
    static final int MOST_LETTERS = 16 << 20;
    private static final int MOST_SHEETS = 100;
    /** No id of a sheet has blanks. */
    private static final String TEXTS = "shared strings";

    private static final String BOOK = "xl/workbook.xml";

    private final XlsxPackage parts;
    private final XlsxBudget budget = new XlsxBudget(MOST_CELLS, MOST_LETTERS);

    private XlsxReader(XlsxPackage parts) {
        this.parts = parts;
    }

    /**
     * All sheets in the order of their tabs.
     *
     * @throws ProblemException 422 for what is no readable workbook or beyond the limits
     */
    public static List<ReadSheet> read(Path file) {
        try (var parts = XlsxPackage.open(file)) {
            return new XlsxReader(parts).sheets();
        } catch (ZipException | EOFException e) {
            throw XlsxRefusal.damaged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Tab(String name, boolean hidden, String part) {}

    private List<ReadSheet> sheets() throws IOException {
        var book = bookPart();
        var targets = targets(book);
        var tabs = tabs(book, targets);
        var texts = texts(targets.get(TEXTS));
        var sheets = new ArrayList<ReadSheet>();
        for (var tab : tabs) {
            try (var xml = parts.sheet(tab.part())) {
                if (xml == null) {
                    throw XlsxRefusal.damaged();
                }
                sheets.add(new XlsxSheetReader(xml, texts, budget).read(tab.name(), tab.hidden()));
            }
        }
        return sheets;
    }

    private String bookPart() throws IOException {
        try (var xml = parts.part("_rels/.rels")) {
            while (xml != null && xml.nextStart()) {
                if (typeOf(xml).equals("officeDocument")) {
                    return resolved("", Objects.requireNonNullElse(xml.attribute("Target"), BOOK));
                }
            }
        }
        return BOOK;
    }

    /** The parts that the book names: sheets by their ids, and the shared strings. */
    private Map<String, String> targets(String book) throws IOException {
        int slash = book.lastIndexOf('/') + 1;
        var folder = book.substring(0, slash);
        var targets = new HashMap<String, String>();
        try (var xml = parts.part(folder + "_rels/" + book.substring(slash) + ".rels")) {
            while (xml != null && xml.nextStart()) {
                var id = xml.attribute("Id");
                var target = xml.attribute("Target");
                if (targets.size() > XlsxPackage.MOST_PARTS) {
                    throw XlsxRefusal.because("workbook.too-large");
                }
                if (id != null && target != null) {
                    switch (typeOf(xml)) {
                        case "worksheet" -> targets.put(id, resolved(folder, target));
                        case "sharedStrings" -> targets.put(TEXTS, resolved(folder, target));
                        default -> {} // chart sheets and macro sheets hold no rows
                    }
                }
            }
        }
        return targets;
    }

    private static String typeOf(XmlPart relation) {
        var type = Objects.requireNonNullElse(relation.attribute("Type"), "");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private List<Tab> tabs(String book, Map<String, String> targets) throws IOException {
        var tabs = new ArrayList<Tab>();
        try (var xml = parts.part(book)) {
            if (xml == null || !xml.nextStart() || !xml.name().equals("workbook")) {
                throw XlsxRefusal.because("workbook.other");
            }
            while (xml.nextStart()) {
                if (xml.name().equals("sheet")) {
                    var part = targets.get(Objects.requireNonNullElse(xml.attribute("id"), ""));
                    if (tabs.size() > MOST_SHEETS) {
                        throw XlsxRefusal.because("workbook.too-large");
                    }
                    if (part != null) {
                        var state = xml.attribute("state");
                        tabs.add(new Tab(
                                Objects.requireNonNullElse(xml.attribute("name"), ""),
                                state != null && !state.equals("visible"),
                                part));
                    }
                }
            }
        }
        if (tabs.isEmpty()) {
            throw XlsxRefusal.because("workbook.other");
        }
        return tabs;
    }

    private List<String> texts(@Nullable String part) throws IOException {
        var texts = new ArrayList<String>();
        if (part == null) {
            return texts;
        }
        try (var xml = parts.part(part)) {
            while (xml != null && xml.nextStart()) {
                if (xml.name().equals("si")) {
                    texts.add(XlsxSheetReader.richText(xml, "si", budget));
                }
            }
        }
        return texts;
    }
}
