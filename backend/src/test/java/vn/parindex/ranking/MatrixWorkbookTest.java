package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.campaign.Treatment.FULL;
import static vn.parindex.campaign.Treatment.SCORED_NOT_RANKED;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.Grades;
import vn.parindex.scoring.TieBreak;

/** The matrix read back by another library: its formulas, calculated anew, give what stands beside them and in the API. */
class MatrixWorkbookTest {
    private static final int FIRST_ROW = 7;
    private static final int SHOWN_DECIMALS = 2;

    private static SmallRun group() {
        return new SmallRun()
                .sheet("A", FULL, "12.1 0 0 20", "0 0 0 0", "50")
                .survey("A", "9.2", "5.7")
                .sheet("B", FULL, "12.2 0 0 20", "0 0 0 0", "50")
                .survey("B", "9.1", "5.7")
                .sheet("C", FULL, "8 0 0.5 15", "0 1 0 0", "40")
                .survey("C", "12", "7.5")
                .sheet("D", FULL, "10 0 0.3333333333 20", "0 2 1 0", "7")
                .survey("D", "10", "5")
                .surveyOnly("F")
                .survey("F", "10", "5")
                .sheet("G", SCORED_NOT_RANKED, "15 0 0 20", "0 0 0 0", "10")
                .sheet("H", AssessmentStatus.DRAFT);
    }

    private static Matrix matrix(SmallRun run, TieBreak tieBreak, boolean cap) {
        var results = List.copyOf(run.results().values());
        return new Matrix(
                new UUID(7, 3),
                run.inputs().campaign().campaign(),
                true,
                "0".repeat(64),
                Instant.EPOCH,
                tieBreak,
                cap,
                List.of(new Matrix.Table(
                        UnitGroup.COMMUNE,
                        UnitGroup.COMMUNE.label(),
                        List.of(new Matrix.Area("1", "Một"), new Matrix.Area("8", "Tám"), new Matrix.Area("9", "Chín")),
                        Grades.NATIONAL_2018.bands(),
                        results)));
    }

    private static XSSFWorkbook read(Matrix matrix) throws IOException {
        var out = new ByteArrayOutputStream();
        new MatrixWorkbook(matrix).write(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @ParameterizedTest
    @EnumSource(TieBreak.class)
    void every_formula_gives_what_stands_beside_it(TieBreak tieBreak) throws IOException {
        for (var cap : new boolean[] {false, true}) {
            var run = cap ? group().tieBreak(tieBreak).capped() : group().tieBreak(tieBreak);
            try (var book = read(matrix(run, tieBreak, cap))) {
                assertThat(formulas(book)).isGreaterThan(60);
                assertThat(differences(book)).isEmpty();
            }
        }
    }

    @Test
    void a_figure_that_was_changed_is_found() throws IOException {
        try (var book = read(matrix(group(), TieBreak.SHARED, false))) {
            book.getSheetAt(0).getRow(FIRST_ROW).getCell(3).setCellValue(1);

            assertThat(differences(book)).isNotEmpty();
        }
    }

    @Test
    void what_is_printed_is_what_the_api_says() throws IOException {
        var run = group();
        var results = List.copyOf(run.results().values());
        try (var book = read(matrix(run, TieBreak.SHARED, false))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("UBND cấp xã");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("NĂM 2018");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("Số liệu minh họa");
            for (int i = 0; i < results.size(); i++) {
                var row = sheet.getRow(FIRST_ROW + i);
                var result = results.get(i);
                var first = new MatrixColumns(3, false);
                assertThat(row.getCell(1).getStringCellValue())
                        .isEqualTo(result.unit().name());
                assertPrinted(row, first.survey(), result.surveyPoints());
                assertPrinted(row, first.bonus(), result.bonusPoints());
                assertPrinted(row, first.deduction(), result.deductionPoints());
                assertPrinted(row, first.gross(), result.appraisedPoints());
                assertPrinted(row, first.points(), result.points());
                assertPrinted(row, first.maximum(), result.maximum());
                assertPrinted(row, first.index(), Objects.requireNonNull(result.index()));
                if (result.ranked()) {
                    assertThat(row.getCell(first.index() + 1).getNumericCellValue())
                            .isEqualTo(Objects.requireNonNull(result.rank()).doubleValue());
                    assertThat(row.getCell(first.index() + 2).getStringCellValue())
                            .isEqualTo(result.grade());
                } else {
                    assertThat(row.getCell(first.index() + 1).getStringCellValue())
                            .isEqualTo("Không xếp hạng");
                }
            }
        }
    }

    private static void assertPrinted(Row row, int column, BigDecimal wanted) {
        var printed = new DataFormatter(java.util.Locale.ROOT).formatCellValue(row.getCell(column));
        var cell = row.getCell(column);
        var value = cell.getCellType() == CellType.FORMULA || cell.getCellType() == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue())
                : new BigDecimal(printed);
        assertThat(value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP))
                .isEqualByComparingTo(wanted.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }

    private static long formulas(XSSFWorkbook book) {
        return cells(book).stream()
                .filter(c -> c.getCellType() == CellType.FORMULA)
                .count();
    }

    /** Formulas whose calculation differs from the value that stands beside them. */
    private static List<String> differences(XSSFWorkbook book) {
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        var differences = new ArrayList<String>();
        for (var cell : cells(book)) {
            if (cell.getCellType() == CellType.FORMULA) {
                var computed = evaluator.evaluate(cell);
                if (!same(cell, computed)) {
                    differences.add(cell.getAddress() + " " + cell.getCellFormula() + ": " + computed.formatAsString());
                }
            }
        }
        return differences;
    }

    private static boolean same(Cell cell, CellValue computed) {
        if (cell.getCachedFormulaResultType() == CellType.STRING) {
            return cell.getStringCellValue().equals(computed.getStringValue());
        }
        return computed.getCellType() == CellType.NUMERIC
                && Math.abs(cell.getNumericCellValue() - computed.getNumberValue()) < 1e-9;
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        var cells = new ArrayList<Cell>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }
}
