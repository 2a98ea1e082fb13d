package vn.parindex.indexset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.IndexSetFault.Code;

/** A numbered row of the table, an area, criterion or leaf, with the rows without number below it. */
final class WorkbookRow {

    /** A row without number: a statement with its points, or guidance. */
    record Extra(int row, String text, @Nullable BigDecimal points) {}

    /** What the cells of the row say; null where they say nothing or nothing readable. */
    record Cells(
            @Nullable String name,
            @Nullable BigDecimal max,
            @Nullable BigDecimal min,
            @Nullable ScoredBy scoredBy,
            @Nullable String department,
            @Nullable String type,
            @Nullable String rule,
            @Nullable String guidance,
            @Nullable String evidence,
            @Nullable String legalBasis) {}

    private final int row;
    private final String code;
    private final Cells cells;
    private final List<Extra> extras = new ArrayList<>();
    private final List<WorkbookRow> children = new ArrayList<>();
    private final List<Code> known = new ArrayList<>();

    WorkbookRow(int row, String code, Cells cells) {
        this.row = row;
        this.code = code;
        this.cells = cells;
    }

    int row() {
        return row;
    }

    String code() {
        return code;
    }

    Cells cells() {
        return cells;
    }

    List<Extra> extras() {
        return extras;
    }

    List<WorkbookRow> children() {
        return children;
    }

    /** 1 for an area, 2 for a criterion, 3 for a sub-criterion. */
    int level() {
        return 1 + (int) code.chars().filter(c -> c == '.').count();
    }

    /** The last number of its code. */
    int number() {
        return Integer.parseInt(code.substring(code.lastIndexOf('.') + 1));
    }

    /** Notes that a fault of this kind has been told already at a cell of the row. */
    void know(Code fault) {
        known.add(fault);
    }

    boolean knows(Code fault) {
        return known.contains(fault);
    }
}
