package vn.parindex.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;

/**
 * The lines of a CSV file in UTF-8, read as strictly as RFC 4180.
 *
 * @param lines those that hold something, up to the first that cannot be read
 * @param last the number of the last line that was read, from 1
 * @param fault what keeps the rest, or the whole, from being read
 */
public record CsvLines(List<Line> lines, int last, @Nullable ProblemError fault) {
    /** Lines after the head that a file may have. */
    public static final int MOST = 20_000;

    private static final byte LINE_END = '\n';

    /** A line with its cells, without blanks around them; the first line is 1. */
    public record Line(int number, List<String> cells) {}

    /** The lines of a file; a file with too many of them has none. */
    public static CsvLines read(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            return lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            int row = 1;
            for (int i = 0; i < bytes.position(); i++) {
                row += file[i] == LINE_END ? 1 : 0;
            }
            return new CsvLines(List.of(), 0, ProblemError.row(row, Localized.message("csv.encoding")));
        }
    }

    private static CsvLines lines(String text) {
        var lines = new ArrayList<Line>();
        int number = 0;
        try (var csv = CsvReader.builder()
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            for (var line : csv) {
                number++;
                if (number == 1 || !isBlank(line)) {
                    if (number > MOST + 1) {
                        var fault = ProblemError.row(number, Localized.message("csv.too-long", MOST));
                        return new CsvLines(List.of(), number, fault);
                    }
                    lines.add(new Line(
                            number, line.getFields().stream().map(String::strip).toList()));
                }
            }
        } catch (CsvParseException e) {
            return new CsvLines(lines, number, ProblemError.row(number + 1, Localized.message("csv.quotes")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvLines(lines, number, null);
    }

    private static boolean isBlank(CsvRecord line) {
        return line.getFieldCount() == 1 && line.getField(0).isBlank();
    }
}
