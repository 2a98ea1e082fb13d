package vn.parindex.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.ReadCell.Kind;
import vn.parindex.documents.ReadSheet.Merge;

/** Reads the rows and merged cells of one sheet. */
final class XlsxSheetReader {
    static final int LAST_ROW = 1 << 20;
    static final int COLUMNS = 1 << 14;
    private static final int MOST_MERGES = 10_000;
    /** What a text takes in memory besides its letters. */
    private static final int OVERHEAD = 32;

    private static final int LETTERS = 26;
    private static final int DIGITS = 10;
    private static final Pattern RANGE = Pattern.compile(":");

    private final XmlPart xml;
    private final List<String> texts;
    private final XlsxBudget budget;
    private final NavigableMap<Integer, Map<Integer, ReadCell>> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private int row;
    private int column;

    XlsxSheetReader(XmlPart xml, List<String> texts, XlsxBudget budget) {
        this.xml = xml;
        this.texts = texts;
        this.budget = budget;
    }

    ReadSheet read(String name, boolean hidden) {
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "row" -> beginRow();
                case "c" -> cell();
                case "mergeCell" -> merge();
                default -> {}
            }
        }
        return new ReadSheet(name, hidden, rows, merges);
    }

    private void beginRow() {
        var number = xml.attribute("r");
        row = number == null ? row + 1 : rowOf(number, 0);
        column = -1;
        if (row > LAST_ROW) {
            throw XlsxRefusal.damaged();
        }
    }

    private void cell() {
        var address = xml.attribute("r");
        column = address == null ? column + 1 : columnOf(address);
        if (row < 1 || column >= COLUMNS) {
            throw XlsxRefusal.damaged();
        }
        var type = xml.attribute("t");
        var formula = false;
        @Nullable String value = null;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("f")) {
                formula = true;
            } else if (xml.isStart("v")) {
                value = plainText("v");
            } else if (xml.isStart("is")) {
                value = richText(xml, "is", budget);
            }
        }
        if (formula || (value != null && !value.isEmpty())) {
            budget.takeCell();
            rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell(type, value, formula));
        }
    }

    private ReadCell cell(@Nullable String type, @Nullable String value, boolean formula) {
        if (value == null || (value.isEmpty() && !"str".equals(type))) {
            return new ReadCell(row, column, Kind.NO_VALUE, "", formula);
        }
        return switch (type == null ? "n" : type) {
            case "s" -> new ReadCell(row, column, Kind.TEXT, shared(value), formula);
            case "str" -> new ReadCell(row, column, Kind.TEXT, XlsxText.decoded(value), formula);
            case "inlineStr", "d" -> new ReadCell(row, column, Kind.TEXT, value, formula);
            case "b" -> new ReadCell(row, column, Kind.BOOLEAN, value, formula);
            case "e" -> new ReadCell(row, column, Kind.ERROR, value, formula);
            case "n" -> new ReadCell(row, column, Kind.NUMBER, value.strip(), formula);
            default -> throw XlsxRefusal.damaged();
        };
    }

    private String shared(String position) {
        try {
            return texts.get(Integer.parseInt(position.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw XlsxRefusal.damaged();
        }
    }

    private String plainText(String end) {
        var text = new StringBuilder();
        while (xml.next() && !xml.isEnd(end)) {
            xml.appendText(text);
        }
        budget.takeLetters(text.length());
        return text.toString();
    }

    /** The text in all its fonts, without the hints how Chinese characters are read. */
    static String richText(XmlPart xml, String end, XlsxBudget budget) {
        var text = new StringBuilder();
        boolean inText = false;
        int hints = 0;
        while (xml.next() && !xml.isEnd(end)) {
            if (xml.isStart("t")) {
                inText = true;
            } else if (xml.isEnd("t")) {
                inText = false;
            } else if (xml.isStart("rPh")) {
                hints++;
            } else if (xml.isEnd("rPh")) {
                hints--;
            } else if (inText && hints == 0) {
                xml.appendText(text);
            }
        }
        budget.takeLetters(text.length() + OVERHEAD);
        return XlsxText.decoded(text.toString());
    }

    private void merge() {
        var range = RANGE.split(String.valueOf(xml.attribute("ref")), -1);
        if (range.length == 2 && merges.size() < MOST_MERGES) {
            merges.add(new Merge(
                    rowOf(range[0], lettersIn(range[0])),
                    columnOf(range[0]),
                    rowOf(range[1], lettersIn(range[1])),
                    columnOf(range[1])));
        }
    }

    /** The row in an address, after its letters. */
    private static int rowOf(String address, int from) {
        int number = 0;
        for (int i = from; i < address.length(); i++) {
            int digit = address.charAt(i) - '0';
            if (digit < 0 || digit >= DIGITS || number > LAST_ROW) {
                throw XlsxRefusal.damaged();
            }
            number = number * DIGITS + digit;
        }
        return number;
    }

    /** The column in an address, from 0. */
    private static int columnOf(String address) {
        int number = 0;
        int letters = lettersIn(address);
        for (int i = 0; i < letters; i++) {
            number = number * LETTERS + address.charAt(i) - 'A' + 1;
        }
        if (letters == 0 || letters > 3) {
            throw XlsxRefusal.damaged();
        }
        return number - 1;
    }

    private static int lettersIn(String address) {
        int letters = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters;
    }
}
