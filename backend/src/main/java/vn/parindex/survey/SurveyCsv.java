package vn.parindex.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;

/**
 * The rows of a file {@code unit,leaf,points,n} as text, read as strictly as RFC 4180.
 *
 * @param rows data rows with four cells
 * @param faults what keeps rows, or the whole file, from being read
 */
record SurveyCsv(List<Row> rows, List<ProblemError> faults) {
    static final int MAX_ROWS = 20_000;
    static final List<String> HEADER = List.of("unit", "leaf", "points", "n");
    private static final byte LINE_END = '\n';

    /** A data row; the header is row 1. */
    record Row(int number, String unit, String leaf, String points, String n) {}

    static SurveyCsv read(byte[] file) {
        var faults = new ArrayList<ProblemError>();
        var rows = new ArrayList<Row>();
        var text = decode(file, faults);
        if (text != null) {
            readRows(text.startsWith("\uFEFF") ? text.substring(1) : text, rows, faults);
        }
        return new SurveyCsv(rows, faults);
    }

    private static @Nullable String decode(byte[] file, List<ProblemError> faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(file);
        try {
            return decoder.decode(bytes).toString();
        } catch (CharacterCodingException e) {
            int row = 1;
            for (int i = 0; i < bytes.position(); i++) {
                row += file[i] == LINE_END ? 1 : 0;
            }
            faults.add(ProblemError.row(row, Localized.message("csv.encoding")));
            return null;
        }
    }

    private static void readRows(String text, List<Row> rows, List<ProblemError> faults) {
        int number = 0;
        try (var csv = CsvReader.builder()
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            for (var line : csv) {
                number++;
                if (number == 1) {
                    if (!isHeader(line, faults)) {
                        return;
                    }
                } else if (!isBlank(line)) {
                    if (number > MAX_ROWS + 1) {
                        rows.clear();
                        faults.clear();
                        faults.add(ProblemError.row(number, Localized.message("csv.too-long", MAX_ROWS)));
                        return;
                    }
                    readRow(number, line, rows, faults);
                }
            }
        } catch (CsvParseException e) {
            faults.add(ProblemError.row(number + 1, Localized.message("csv.quotes")));
            return;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(ProblemError.row(Math.max(number, 1), Localized.message("csv.empty")));
        }
    }

    private static boolean isHeader(CsvRecord line, List<ProblemError> faults) {
        var names = line.getFields().stream().map(String::strip).toList();
        if (!names.equals(HEADER)) {
            faults.add(ProblemError.row(
                    1, Localized.message("csv.header", String.join(",", HEADER), String.join(",", names))));
        }
        return faults.isEmpty();
    }

    private static boolean isBlank(CsvRecord line) {
        return line.getFieldCount() == 1 && line.getField(0).isBlank();
    }

    private static void readRow(int number, CsvRecord line, List<Row> rows, List<ProblemError> faults) {
        var cells = line.getFields().stream().map(String::strip).toList();
        if (cells.size() != HEADER.size()) {
            faults.add(ProblemError.row(number, Localized.message("csv.columns", HEADER.size(), cells.size())));
        } else {
            rows.add(new Row(number, cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
        }
    }
}
