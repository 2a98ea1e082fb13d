package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.parindex.documents.Xlsx;
import vn.parindex.scoring.Grade;
import vn.parindex.scoring.IndexValue;

/** The formulas of the matrix; a spreadsheet computes in doubles, so an index is rounded to the stored 10 decimals. */
final class MatrixFormulas {
    /** Less than any difference of two stored values, more than any error of a double. */
    private static final String HALF_A_UNIT = "0.00000000005";

    private final MatrixColumns columns;
    private final Matrix matrix;
    private final Matrix.Table table;
    private final int first;
    private final int last;

    /** For a table whose ranked units stand in the rows from {@code first} to {@code last}. */
    MatrixFormulas(MatrixColumns columns, Matrix matrix, Matrix.Table table, int first, int last) {
        this.columns = columns;
        this.matrix = matrix;
        this.table = table;
        this.first = first;
        this.last = last;
    }

    static BigDecimal uncapped(UnitResult result) {
        return new IndexValue(result.points(), result.maximum()).percent();
    }

    /** The sum over the areas of their column: 0 maximum, 1 appraised, 2 survey. */
    String sumOfAreas(int row, int column) {
        return IntStream.range(0, table.areas().size())
                .mapToObj(i -> Xlsx.address(row, columns.area(i) + column))
                .collect(Collectors.joining(",", "SUM(", ")"));
    }

    String areaPoints(int position, int row) {
        return Xlsx.address(row, columns.area(position) + 1) + "+" + Xlsx.address(row, columns.area(position) + 2);
    }

    String areaIndex(int position, int row) {
        return percent(Xlsx.address(row, columns.area(position) + 3), Xlsx.address(row, columns.area(position)));
    }

    String points(int row) {
        return Xlsx.address(row, columns.appraised()) + "+" + Xlsx.address(row, columns.survey());
    }

    String index(int row) {
        return percent(Xlsx.address(row, columns.points()), Xlsx.address(row, columns.maximum()));
    }

    String capped(int row) {
        return "MIN(100," + Xlsx.address(row, columns.index()) + ")";
    }

    String rank(int row) {
        var index = Xlsx.address(row, columns.index());
        var all = range(columns.index());
        var rank = "RANK(" + index + "," + all + ")";
        return switch (matrix.tieBreak()) {
            case SHARED -> rank;
            case SURVEY_POINTS -> rank + ahead(row, columns.survey());
            case APPRAISED_POINTS -> rank + ahead(row, columns.gross());
        };
    }

    /** How many with the same index the tie rule puts before. */
    private String ahead(int row, int deciding) {
        return "+COUNTIFS(" + range(columns.index()) + "," + Xlsx.address(row, columns.index()) + "," + range(deciding)
                + ",\">\"&(" + Xlsx.address(row, deciding) + "+" + HALF_A_UNIT + "))";
    }

    /** Appraised points without what was added and taken away. */
    String gross(int row) {
        return Xlsx.address(row, columns.appraised()) + "-" + Xlsx.address(row, columns.bonus()) + "+"
                + Xlsx.address(row, columns.deduction());
    }

    /** The class by the bands, the last one for everything below. */
    String grade(int row) {
        var index = Xlsx.address(row, columns.index());
        var formula = new StringBuilder();
        var grades = table.grades();
        for (var grade : grades.subList(0, grades.size() - 1)) {
            formula.append("IF(")
                    .append(index)
                    .append(">=")
                    .append(grade.from().toPlainString())
                    .append(",")
                    .append(quoted(grade))
                    .append(",");
        }
        return formula.append(quoted(Objects.requireNonNull(grades.getLast())))
                .append(")".repeat(grades.size() - 1))
                .toString();
    }

    private static String quoted(Grade grade) {
        return '"' + grade.name().replace("\"", "\"\"") + '"';
    }

    private String range(int column) {
        return Xlsx.fixed(first, column) + ":" + Xlsx.fixed(last, column);
    }

    private static String percent(String points, String maximum) {
        return "ROUND(" + points + "/" + maximum + "*100,10)";
    }
}
