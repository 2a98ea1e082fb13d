package vn.parindex.survey;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.documents.CsvLines;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;

/**
 * The rows of a file {@code unit,leaf,points,n} as text.
 *
 * @param rows data rows with four cells
 * @param faults what keeps rows, or the whole file, from being read
 */
record SurveyCsv(List<Row> rows, List<ProblemError> faults) {
    static final List<String> HEADER = List.of("unit", "leaf", "points", "n");

    /** A data row; the header is row 1. */
    record Row(int number, String unit, String leaf, String points, String n) {}

    static SurveyCsv read(byte[] file) {
        var csv = CsvLines.read(file);
        var rows = new ArrayList<Row>();
        var faults = new ArrayList<ProblemError>();
        if (!csv.lines().isEmpty() && !isHeader(csv.lines().getFirst(), faults)) {
            return new SurveyCsv(rows, faults);
        }
        csv.lines().stream().skip(1).forEach(line -> readRow(line, rows, faults));
        if (csv.fault() != null) {
            faults.add(csv.fault());
        } else if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(ProblemError.row(Math.max(csv.last(), 1), Localized.message("csv.empty")));
        }
        return new SurveyCsv(rows, faults);
    }

    private static boolean isHeader(CsvLines.Line line, List<ProblemError> faults) {
        if (!line.cells().equals(HEADER)) {
            faults.add(ProblemError.row(
                    1, Localized.message("csv.header", String.join(",", HEADER), String.join(",", line.cells()))));
        }
        return faults.isEmpty();
    }

    private static void readRow(CsvLines.Line line, List<Row> rows, List<ProblemError> faults) {
        var cells = line.cells();
        if (cells.size() != HEADER.size()) {
            faults.add(ProblemError.row(line.number(), Localized.message("csv.columns", HEADER.size(), cells.size())));
        } else {
            rows.add(new Row(line.number(), cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
        }
    }
}
