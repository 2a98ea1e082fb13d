package vn.parindex.indexset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.indexset.IndexSetFault.Code;

/** The tree of the numbered rows: which stands under which, numbered without gaps, no code twice. */
final class WorkbookTree {
    private static final int MOST_AREAS = 100;
    private static final int MOST_CHILDREN = 200;

    private final WorkbookTable table;
    private final WorkbookFaults faults;
    private final WorkbookRule rules;
    private final List<WorkbookRow> areas = new ArrayList<>();
    private final Map<String, WorkbookRow> byCode = new HashMap<>();

    WorkbookTree(WorkbookTable table, WorkbookFaults faults, List<WorkbookRow> rows) {
        this.table = table;
        this.faults = faults;
        this.rules = new WorkbookRule(table, faults);
        rows.forEach(this::place);
        numbering(null, areas);
        limit(areas, MOST_AREAS);
    }

    List<IndexSetForm.Area> areas() {
        return areas.stream().map(this::area).toList();
    }

    /** The first row with this code. */
    @Nullable WorkbookRow row(String code) {
        return byCode.get(code);
    }

    /** Whether the points of the survey cannot be known, as a cell could not be read. */
    boolean surveyIsUnknown() {
        return byCode.values().stream()
                .anyMatch(row -> row.knows(Code.NO_SCORER)
                        || (row.cells().scoredBy() == ScoredBy.SURVEY
                                && row.cells().max() == null));
    }

    private void place(WorkbookRow row) {
        var first = byCode.putIfAbsent(row.code(), row);
        if (first != null) {
            faults.fault(row.row(), code(), "workbook.code-twice", row.code(), first.row());
            first.know(Code.DUPLICATE_CODE);
        }
        var area = areas.isEmpty() ? null : areas.getLast();
        var criterion = area == null || area.children().isEmpty()
                ? null
                : area.children().getLast();
        var parent = row.level() == 2 ? area : criterion;
        if (row.level() == 1) {
            areas.add(row);
        } else if (parent == null) {
            faults.fault(row.row(), code(), "workbook.no-parent", row.code());
        } else {
            parent.children().add(row);
        }
    }

    private void numbering(@Nullable WorkbookRow parent, List<WorkbookRow> children) {
        int last = 0;
        var before = "";
        for (var child : children) {
            boolean continues = parent == null || child.code().startsWith(parent.code() + ".");
            if (continues && child.number() > last + 1) {
                var missing = (parent == null ? "" : parent.code() + ".") + (last + 1);
                faults.fault(child.row(), code(), "workbook.gap", child.code(), missing);
            } else if (continues && child.number() <= last && byCode.get(child.code()) == child) {
                faults.fault(child.row(), code(), "workbook.order", child.code(), before);
            }
            if (continues) {
                last = Math.max(last, child.number());
                before = child.code();
            }
            numbering(child, child.children());
        }
        if (parent != null) {
            limit(children, MOST_CHILDREN);
        }
    }

    private void limit(List<WorkbookRow> siblings, int most) {
        if (siblings.size() > most) {
            faults.fault(siblings.get(most).row(), code(), "workbook.too-many", most);
        }
    }

    private int code() {
        return table.place(WorkbookColumn.CODE);
    }

    private IndexSetForm.Area area(WorkbookRow row) {
        var criteria = row.children().stream().map(this::criterion).toList();
        var sum = criteria.stream().map(IndexSetForm.Criterion::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new IndexSetForm.Area(row.code(), name(row), max(row, sum), criteria);
    }

    private IndexSetForm.Criterion criterion(WorkbookRow row) {
        var leaf = row.children().isEmpty() ? leaf(row) : head(row);
        var leaves = row.children().stream().map(this::leaf).toList();
        var sum = leaves.stream().map(IndexSetForm.Leaf::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new IndexSetForm.Criterion(
                leaf.code(),
                leaf.name(),
                leaf.guidance(),
                leaf.legalBasis(),
                max(row, sum),
                leaf.minScore(),
                leaf.scoredBy(),
                leaf.department(),
                leaf.evidence(),
                null,
                leaf.rule(),
                leaves.isEmpty() ? null : leaves);
    }

    private IndexSetForm.Leaf leaf(WorkbookRow row) {
        return leaf(row, rules.of(row), table.has(WorkbookColumn.SCORED_BY) ? null : ScoredBy.SELF);
    }

    /** A criterion that heads others: as a leaf, but nobody misses a rule. */
    private IndexSetForm.Leaf head(WorkbookRow row) {
        var scored = row.cells().type() != null || row.cells().rule() != null;
        return leaf(
                row,
                scored ? rules.of(row) : new WorkbookRule.Read(null, row.cells().guidance()),
                null);
    }

    private static IndexSetForm.Leaf leaf(WorkbookRow row, WorkbookRule.Read rule, @Nullable ScoredBy otherwise) {
        var cells = row.cells();
        return new IndexSetForm.Leaf(
                row.code(),
                name(row),
                rule.guidance(),
                cells.legalBasis(),
                max(row, BigDecimal.ZERO),
                cells.min(),
                cells.scoredBy() == null ? otherwise : cells.scoredBy(),
                cells.department(),
                cells.evidence(),
                null,
                rule.rule());
    }

    private static String name(WorkbookRow row) {
        return Objects.requireNonNullElse(row.cells().name(), "?");
    }

    /** The maximum, or a stopgap beside a fault. */
    private static BigDecimal max(WorkbookRow row, BigDecimal stopgap) {
        return Objects.requireNonNullElse(row.cells().max(), stopgap);
    }
}
