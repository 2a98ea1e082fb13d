package vn.parindex.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.documents.ReadCell.Kind;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Reads a table that people write in a spreadsheet or save as CSV, the latter as a sheet without a name. */
public final class SheetFile {
    private SheetFile() {}

    /**
     * The sheets of a workbook, or the one of a text file; which it is, its name says.
     *
     * @throws ProblemException 422 for what cannot be read at all
     */
    public static List<ReadSheet> read(Path file, String name) {
        return isText(name.toLowerCase(Locale.ROOT)) ? List.of(csv(file)) : XlsxReader.read(file);
    }

    private static boolean isText(String name) {
        return name.endsWith(".csv") || name.endsWith(".txt");
    }

    private static ReadSheet csv(Path file) {
        var rows = new TreeMap<Integer, Map<Integer, ReadCell>>();
        for (var line : lines(file)) {
            var cells = new HashMap<Integer, ReadCell>();
            for (int column = 0; column < line.cells().size(); column++) {
                var text = line.cells().get(column);
                if (!text.isEmpty()) {
                    cells.put(column, new ReadCell(line.number(), column, Kind.TEXT, text, false));
                }
            }
            rows.put(line.number(), cells);
        }
        return new ReadSheet("", false, rows, new ArrayList<>());
    }

    private static List<CsvLines.Line> lines(Path file) {
        try {
            var csv = CsvLines.read(Files.readAllBytes(file));
            if (csv.fault() != null) {
                throw new ProblemException(ProblemType.FILE_REFUSED, List.of(csv.fault()));
            }
            return csv.lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
