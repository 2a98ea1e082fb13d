package vn.parindex.indexset;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.ReadCell;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.Scores;
import vn.parindex.shared.VietnameseText;

/** What stands above the table: labelled values, or the title of a printed set, from which group and year are read. */
final class WorkbookHead {
    private static final int TITLE = 500;
    private static final int TEXT = 4000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Pattern YEAR_IN_TITLE = Pattern.compile("nam (20\\d\\d)");

    private final WorkbookTable table;
    private final WorkbookCells cells;
    private final WorkbookFaults faults;
    private final Map<WorkbookField, ReadCell> values = new EnumMap<>(WorkbookField.class);
    private final Map<WorkbookField, Integer> rows = new EnumMap<>(WorkbookField.class);

    WorkbookHead(WorkbookTable table, WorkbookCells cells, WorkbookFaults faults) {
        this.table = table;
        this.cells = cells;
        this.faults = faults;
        table.sheet().rows().headMap(table.heading()).forEach(this::find);
    }

    private void find(int row, Map<Integer, ReadCell> inRow) {
        var first = inRow.get(0);
        var field = first == null ? null : WorkbookField.labelled(first.text()).orElse(null);
        if (field != null && !rows.containsKey(field)) {
            rows.put(field, row);
            inRow.values().stream()
                    .filter(cell -> cell.column() > 0)
                    .findFirst()
                    .ifPresent(cell -> values.put(field, cell));
        }
    }

    /** Where a value stands or should stand. */
    int row(WorkbookField field) {
        return rows.getOrDefault(field, field.row());
    }

    int column(WorkbookField field) {
        var value = values.get(field);
        return value == null ? 1 : value.column();
    }

    /** The head as a form without areas; what the workbook leaves open is that of the draft, if there is one. */
    IndexSetForm read(@Nullable IndexSetForm draft, BigDecimal sumOfAreas, BigDecimal sumOfSurvey) {
        var title = text(WorkbookField.TITLE, TITLE);
        var printed = printedTitle();
        if (title == null) {
            title = draft != null ? draft.title() : printed.isEmpty() ? null : guessed(WorkbookField.TITLE, printed);
        }
        var illustrative = text(WorkbookField.ILLUSTRATIVE, TITLE);
        if (illustrative != null
                && !WorkbookLabels.says(illustrative, WorkbookLabels.YES)
                && !WorkbookLabels.says(illustrative, WorkbookLabels.NO)) {
            fault(WorkbookField.ILLUSTRATIVE, "workbook.yes-no", WorkbookCells.quote(illustrative));
        }
        return new IndexSetForm(
                title == null ? missing(WorkbookField.TITLE, "?") : title,
                group(draft, printed),
                year(draft, printed),
                illustrative == null
                        ? draft != null && draft.illustrative()
                        : WorkbookLabels.says(illustrative, WorkbookLabels.YES),
                rows.containsKey(WorkbookField.NOTICE) || draft == null
                        ? text(WorkbookField.NOTICE, TEXT)
                        : draft.notice(),
                points(WorkbookField.TOTAL, draft == null ? null : draft.total(), sumOfAreas),
                points(WorkbookField.SURVEY, draft == null ? null : draft.survey(), sumOfSurvey),
                decimals(draft),
                java.util.List.of());
    }

    private UnitGroup group(@Nullable IndexSetForm draft, String printed) {
        var text = text(WorkbookField.GROUP, TITLE);
        if (text != null) {
            var group = WorkbookLabels.group(text).orElse(null);
            if (group == null) {
                fault(WorkbookField.GROUP, "workbook.group", WorkbookCells.quote(text), WorkbookLabels.groups());
            } else if (draft != null && group != draft.group()) {
                fault(
                        WorkbookField.GROUP,
                        "workbook.other-group",
                        group.label(),
                        draft.group().label());
            }
            return group == null ? UnitGroup.COMMUNE : group;
        }
        if (draft != null) {
            return draft.group();
        }
        return WorkbookLabels.groupIn(printed)
                .map(group -> {
                    guessed(WorkbookField.GROUP, group.label());
                    return group;
                })
                .orElseGet(() -> missing(WorkbookField.GROUP, UnitGroup.COMMUNE));
    }

    private int year(@Nullable IndexSetForm draft, String printed) {
        var year = whole(WorkbookField.YEAR, FIRST_YEAR, LAST_YEAR, FIRST_YEAR, "workbook.year");
        if (year != null) {
            return year;
        }
        Matcher found = YEAR_IN_TITLE.matcher(VietnameseText.fold(printed));
        if (draft != null) {
            return draft.year();
        }
        if (found.find()) {
            return Integer.parseInt(guessed(WorkbookField.YEAR, found.group(1)));
        }
        return missing(WorkbookField.YEAR, FIRST_YEAR);
    }

    private int decimals(@Nullable IndexSetForm draft) {
        var decimals = whole(WorkbookField.DECIMALS, 0, Scores.DECIMALS, Scores.DECIMALS, "workbook.decimals");
        if (decimals != null) {
            return decimals;
        }
        return draft == null ? Scores.DECIMALS : draft.decimals();
    }

    /** A whole number, or the stopgap beside a fault; null where nothing is written. */
    private @Nullable Integer whole(WorkbookField field, int least, int most, int stopgap, String fault) {
        var cell = values.get(field);
        var number = cells.number(cell);
        if (number == null) {
            return WorkbookCells.isBlank(cell) ? null : Integer.valueOf(stopgap); // told by the cell
        }
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            fault(field, fault, number.toPlainString());
            return stopgap;
        }
        return number.intValue();
    }

    private BigDecimal points(WorkbookField field, @Nullable BigDecimal draft, BigDecimal sum) {
        var cell = values.get(field);
        var points = cells.number(cell);
        if (points != null) {
            if (points.signum() < 0 || (field == WorkbookField.TOTAL && points.signum() == 0)) {
                fault(field, field == WorkbookField.TOTAL ? "workbook.not-positive" : "workbook.negative");
            }
            return points;
        }
        if (!WorkbookCells.isBlank(cell)) {
            return sum; // told by the cell
        }
        if (draft != null) {
            return draft;
        }
        return table.isPrinted() ? sum : missing(field, sum);
    }

    /** The text above a table without labels. */
    private String printedTitle() {
        return rows.isEmpty()
                ? table.sheet().rows().headMap(table.heading()).values().stream()
                        .flatMap(row -> row.values().stream())
                        .map(cell -> VietnameseText.nfc(cell.text().strip()))
                        .filter(text -> !text.isEmpty() && text.length() <= TITLE && VietnameseText.storable(text))
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(" "),
                                text -> text.length() <= TITLE ? text : text.substring(0, TITLE)))
                : "";
    }

    private @Nullable String text(WorkbookField field, int longest) {
        return cells.text(values.get(field), longest);
    }

    private String guessed(WorkbookField field, String value) {
        faults.warning(table.heading(), 0, "workbook.guessed", field.label(), value);
        return value;
    }

    private <T> T missing(WorkbookField field, T stopgap) {
        if (WorkbookCells.isBlank(values.get(field))) {
            fault(field, "workbook.field-missing", field.label());
        }
        return stopgap;
    }

    private void fault(WorkbookField field, String key, Object... arguments) {
        faults.fault(row(field), column(field), key, arguments);
    }
}
