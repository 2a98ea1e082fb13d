package vn.parindex.ranking;

import static vn.parindex.documents.Cell.formula;
import static vn.parindex.documents.Cell.number;
import static vn.parindex.documents.Cell.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.documents.Cell;
import vn.parindex.documents.Style;
import vn.parindex.documents.Xlsx;
import vn.parindex.shared.Clocks;

/** The official matrix as a workbook: a sheet for each group, every sum, index, rank and class a live formula. */
final class MatrixWorkbook {
    private static final int HEAD_ROWS = 7;
    private static final int FROZEN_COLUMNS = 2;
    private static final List<String> OF_AREA = List.of("Tối đa", "Thẩm định", "ĐTXHH", "Tổng điểm", "Chỉ số (%)");

    private final Matrix matrix;

    MatrixWorkbook(Matrix matrix) {
        this.matrix = matrix;
    }

    void write(OutputStream out) throws IOException {
        try (var book = new Xlsx(out)) {
            for (var table : matrix.tables()) {
                book.beginSheet(table.title(), HEAD_ROWS, FROZEN_COLUMNS);
                head(book, table);
                var columns = new MatrixColumns(table.areas().size(), matrix.capAtHundred());
                var ranked =
                        (int) table.rows().stream().filter(UnitResult::ranked).count();
                var formulas = new MatrixFormulas(columns, matrix, table, HEAD_ROWS + 1, HEAD_ROWS + ranked);
                for (int i = 0; i < table.rows().size(); i++) {
                    book.row(row(formulas, table, i));
                }
                book.endSheet();
            }
        }
    }

    private void head(Xlsx book, Matrix.Table table) throws IOException {
        var columns = new MatrixColumns(table.areas().size(), matrix.capAtHundred());
        book.row(List.of(text(
                "TỔNG HỢP KẾT QUẢ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM "
                        + matrix.campaign().year() + " – " + table.title(),
                Style.TITLE)));
        book.row(List.of(text(matrix.campaign().title(), Style.TEXT)));
        book.row(List.of(
                text(matrix.demonstration() ? "Số liệu minh họa, không phải kết quả chính thức." : "", Style.WARNING)));
        book.row(List.of(text(
                "Tính lúc " + Clocks.minute(matrix.computedAt()) + " (giờ Việt Nam). Mã kiểm tra số liệu: "
                        + matrix.digest(),
                Style.NOTE)));
        book.row(List.of(text(
                "Thẩm định gồm cả điểm thưởng và đã trừ điểm trừ. Điểm tối đa đã bỏ tiêu chí không áp dụng. "
                        + "Hiển thị hai chữ số thập phân, thứ hạng so trên giá trị đầy đủ.",
                Style.NOTE)));
        var areas = new ArrayList<>(List.of(Cell.EMPTY, Cell.EMPTY));
        var names = new ArrayList<>(List.of(text("STT", Style.HEAD), text("Đơn vị", Style.HEAD)));
        for (int i = 0; i < table.areas().size(); i++) {
            var area = table.areas().get(i);
            areas.add(text(area.code() + ". " + area.name(), Style.HEAD));
            OF_AREA.stream().skip(1).forEach(name -> areas.add(text("", Style.HEAD)));
            OF_AREA.forEach(name -> names.add(text(name, Style.HEAD)));
            book.merge(HEAD_ROWS - 1, columns.area(i), HEAD_ROWS - 1, columns.area(i) + OF_AREA.size() - 1);
        }
        columns.totals().forEach(name -> names.add(text(name, Style.HEAD)));
        book.row(areas);
        book.row(names);
    }

    private List<Cell> row(MatrixFormulas f, Matrix.Table table, int position) {
        var result = table.rows().get(position);
        int row = HEAD_ROWS + 1 + position;
        var cells = new ArrayList<Cell>();
        cells.add(number(position + 1));
        cells.add(text(result.unit().name(), Style.TEXT));
        for (int i = 0; i < table.areas().size(); i++) {
            var code = table.areas().get(i).code();
            var area =
                    result.areas().stream().filter(a -> a.code().equals(code)).findFirst();
            if (area.isEmpty()) {
                OF_AREA.forEach(name -> cells.add(Cell.EMPTY));
            } else {
                addArea(cells, f, area.get(), i, row);
            }
        }
        var appraised = result.points().subtract(result.surveyPoints());
        cells.add(formula(f.sumOfAreas(row, 1), appraised, Style.POINTS));
        cells.add(formula(f.sumOfAreas(row, 2), result.surveyPoints(), Style.POINTS));
        cells.add(number(result.bonusPoints(), Style.POINTS));
        cells.add(number(result.deductionPoints(), Style.POINTS));
        cells.add(formula(f.gross(row), result.appraisedPoints(), Style.POINTS));
        cells.add(formula(f.points(row), result.points(), Style.POINTS));
        cells.add(formula(f.sumOfAreas(row, 0), result.maximum(), Style.POINTS));
        addIndex(cells, f, result, row);
        return cells;
    }

    private static void addArea(List<Cell> cells, MatrixFormulas f, AreaResult area, int position, int row) {
        cells.add(number(area.maximum(), Style.POINTS));
        cells.add(number(area.points().subtract(area.survey()), Style.POINTS));
        cells.add(number(area.survey(), Style.POINTS));
        cells.add(formula(f.areaPoints(position, row), area.points(), Style.POINTS));
        cells.add(area.index() == null ? Cell.EMPTY : formula(f.areaIndex(position, row), area.index(), Style.POINTS));
    }

    private void addIndex(List<Cell> cells, MatrixFormulas f, UnitResult result, int row) {
        if (result.index() == null) {
            return;
        }
        if (matrix.capAtHundred()) {
            cells.add(formula(f.index(row), MatrixFormulas.uncapped(result), Style.POINTS));
            cells.add(formula(f.capped(row), result.index(), Style.POINTS));
        } else {
            cells.add(formula(f.index(row), result.index(), Style.POINTS));
        }
        if (result.rank() != null && result.grade() != null) {
            cells.add(formula(f.rank(row), java.math.BigDecimal.valueOf(result.rank()), Style.WHOLE));
            cells.add(formula(f.grade(row), result.grade(), Style.TEXT));
        } else {
            cells.add(text("Không xếp hạng", Style.TEXT));
        }
    }
}
