package vn.parindex.indexset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.ReadSheet;
import vn.parindex.documents.WorkbookFaults;

/** Makes an index set's form of a workbook, or lists everything that keeps it from being one. */
final class WorkbookReader {
    private final @Nullable IndexSetForm draft;
    private final Function<Collection<String>, Set<String>> known;

    /**
     * A reader.
     *
     * @param draft the set that the workbook is to replace, or null
     * @param known which of these units there are
     */
    WorkbookReader(@Nullable IndexSetForm draft, Function<Collection<String>, Set<String>> known) {
        this.draft = draft;
        this.known = known;
    }

    /**
     * What a workbook holds.
     *
     * @param form the set, or null where there are faults
     * @param areas how many areas were read
     * @param leaves how many leaves were read
     */
    record Result(
            @Nullable IndexSetForm form,
            List<WorkbookFaults.Fault> faults,
            List<WorkbookFaults.Fault> warnings,
            int areas,
            int leaves) {}

    Result read(List<ReadSheet> sheets) {
        var found = WorkbookTable.in(sheets);
        var main = found.map(WorkbookTable::sheet)
                .orElseGet(() -> sheets.stream()
                        .filter(Predicate.not(ReadSheet::hidden))
                        .findFirst()
                        .orElse(sheets.getFirst()));
        var faults = new WorkbookFaults(main.name());
        others(sheets, main, faults);
        if (found.isEmpty()) {
            faults.sheet(
                    main.name(),
                    "workbook.no-table",
                    WorkbookColumn.CODE.heading(),
                    WorkbookColumn.NAME.heading(),
                    WorkbookColumn.MAX.heading());
            return new Result(null, faults.faults(), faults.warnings(), 0, 0);
        }
        return read(found.get(), faults);
    }

    private Result read(WorkbookTable table, WorkbookFaults faults) {
        merges(table, faults);
        var cells = new WorkbookCells(table.sheet(), faults);
        var rows = new WorkbookRows(table, cells, faults);
        var read = rows.read();
        departments(table, read, faults);
        var tree = new WorkbookTree(table, faults, read);
        var areas = tree.areas();
        var head = new WorkbookHead(table, cells, faults);
        var top = head.read(draft, Objects.requireNonNullElse(rows.total(), sum(areas)), surveyed(areas));
        if (areas.isEmpty()) {
            faults.fault(table.body(), table.place(WorkbookColumn.CODE), "workbook.no-rows");
        }
        var form = new IndexSetForm(
                top.title(),
                top.group(),
                top.year(),
                top.illustrative(),
                top.notice(),
                top.total(),
                top.survey(),
                top.decimals(),
                areas);
        if (!areas.isEmpty()) {
            new WorkbookChecks(table, head, tree, faults).check(form);
        }
        var list = faults.faults();
        return new Result(list.isEmpty() ? form : null, list, faults.warnings(), areas.size(), (int)
                form.leaves().count());
    }

    private static BigDecimal sum(List<IndexSetForm.Area> areas) {
        return areas.stream().map(IndexSetForm.Area::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal surveyed(List<IndexSetForm.Area> areas) {
        return areas.stream()
                .flatMap(area -> area.criteria().stream())
                .flatMap(criterion -> criterion.leaves().stream())
                .filter(leaf -> leaf.scoredBy() == ScoredBy.SURVEY)
                .map(IndexSetForm.Leaf::maxScore)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void others(List<ReadSheet> sheets, ReadSheet main, WorkbookFaults faults) {
        for (var sheet : sheets) {
            if (sheet.hidden()) {
                faults.sheet(sheet.name(), "workbook.hidden");
            } else if (!sheet.name().equals(main.name())
                    && !sheet.rows().isEmpty()
                    && !WorkbookLabels.says(sheet.name(), WorkbookLabels.GUIDE)
                    && !WorkbookLabels.says(sheet.name(), WorkbookLabels.EXAMPLE)) {
                faults.sheetWarning(sheet.name(), "workbook.not-read", main.name());
            }
        }
    }

    /** Above the headings of a printed set a title may span columns; everywhere else a merged cell hides others. */
    private static void merges(WorkbookTable table, WorkbookFaults faults) {
        for (var merge : table.sheet().merges()) {
            boolean isTitle = merge.bottom() < table.body() && (table.isPrinted() || merge.top() >= table.heading());
            if (!isTitle) {
                faults.fault(merge.top(), merge.left(), "workbook.merged", merge.address());
            }
        }
    }

    private void departments(WorkbookTable table, List<WorkbookRow> rows, WorkbookFaults faults) {
        if (!table.has(WorkbookColumn.DEPARTMENT)) {
            faults.warning(table.heading(), 0, "workbook.no-departments", WorkbookColumn.DEPARTMENT.heading());
        }
        if (!table.has(WorkbookColumn.SCORED_BY)) {
            faults.warning(
                    table.heading(),
                    0,
                    "workbook.no-scorers",
                    WorkbookColumn.SCORED_BY.heading(),
                    WorkbookLabels.of(ScoredBy.SELF));
        }
        var named = new ArrayList<WorkbookRow>(rows);
        named.removeIf(row -> row.cells().department() == null);
        var unknown = named.stream()
                .map(row -> Objects.requireNonNull(row.cells().department()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            unknown.removeAll(known.apply(unknown));
        }
        named.forEach(row -> {
            var department = Objects.requireNonNull(row.cells().department());
            if (unknown.contains(department)) {
                faults.warning(row.row(), table.place(WorkbookColumn.DEPARTMENT), "workbook.department", department);
            }
        });
    }
}
