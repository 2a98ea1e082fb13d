package vn.parindex.indexset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.indexset.IndexSetFault.Code;
import vn.parindex.ruletext.Numbers;
import vn.parindex.ruletext.RuleKind;
import vn.parindex.ruletext.RuleText;
import vn.parindex.scoring.Checklist;
import vn.parindex.scoring.Levels;
import vn.parindex.scoring.Manual;
import vn.parindex.scoring.ScoringRule;

/** The rule of a leaf: from its cells, or from the rows below it as printed sets have them. */
final class WorkbookRule {
    private static final int GUIDANCE = 4000;

    private final WorkbookTable table;
    private final WorkbookFaults faults;

    WorkbookRule(WorkbookTable table, WorkbookFaults faults) {
        this.table = table;
        this.faults = faults;
    }

    /** A rule, and the guidance with what could not be made a rule. */
    record Read(@Nullable ScoringRule rule, @Nullable String guidance) {}

    Read of(WorkbookRow row) {
        var type = row.cells().type();
        var text = row.cells().rule();
        if (type == null && text == null) {
            return row.extras().isEmpty() && !table.isPrinted()
                    ? new Read(null, row.cells().guidance())
                    : printed(row);
        }
        var kind = type == null ? null : RuleKind.named(type).orElse(null);
        if (kind == null) {
            row.know(Code.NO_RULE);
            unknown(row, type);
            return new Read(null, row.cells().guidance());
        }
        return new Read(ofCells(row, kind, text), row.cells().guidance());
    }

    private @Nullable ScoringRule ofCells(WorkbookRow row, RuleKind kind, @Nullable String text) {
        if (text == null && areEntries(row.extras())) {
            if (kind == RuleKind.LEVELS) {
                return levels(row.extras());
            }
            if (kind == RuleKind.CHECKLIST) {
                return checklist(row.extras());
            }
        }
        for (var extra : row.extras()) {
            faults.fault(extra.row(), table.place(WorkbookColumn.CODE), "workbook.no-code");
        }
        var read = RuleText.read(kind, text == null ? "" : text);
        read.faults().forEach(fault -> faults.fault(row.row(), table.place(WorkbookColumn.RULE), fault));
        if (read.rule() == null) {
            row.know(Code.NO_RULE);
        }
        return read.rule();
    }

    private void unknown(WorkbookRow row, @Nullable String type) {
        int column = table.place(WorkbookColumn.TYPE);
        if (type == null) {
            faults.fault(row.row(), column, "workbook.kind-missing");
        } else {
            var kinds = java.util.Arrays.stream(RuleKind.values())
                    .map(RuleKind::label)
                    .collect(Collectors.joining("; "));
            faults.fault(row.row(), column, "workbook.kind", WorkbookCells.quote(type), kinds);
        }
    }

    /** Rows that all have points are the levels of one statement; else a person scores, with the text as guidance. */
    private Read printed(WorkbookRow row) {
        var guidance = row.cells().guidance();
        if (areEntries(row.extras())) {
            return new Read(levels(row.extras()), guidance);
        }
        faults.warning(row.row(), table.place(WorkbookColumn.NAME), "workbook.manual", row.code());
        var lines = new ArrayList<String>();
        if (guidance != null) {
            lines.add(guidance);
        }
        row.extras()
                .forEach(extra -> lines.add(
                        extra.points() == null ? extra.text() : extra.text() + " | " + Numbers.write(extra.points())));
        var text = String.join("\n", lines);
        if (text.length() > GUIDANCE) {
            faults.fault(row.row(), table.place(WorkbookColumn.NAME), "workbook.too-long", GUIDANCE);
            return new Read(new Manual(), null);
        }
        return new Read(new Manual(), text.isEmpty() ? null : text);
    }

    private static boolean areEntries(List<WorkbookRow.Extra> extras) {
        return !extras.isEmpty() && extras.stream().allMatch(extra -> extra.points() != null);
    }

    private static Levels levels(List<WorkbookRow.Extra> extras) {
        return new Levels(extras.stream()
                .map(extra -> new Levels.Level(extra.text(), Objects.requireNonNull(extra.points())))
                .toList());
    }

    private static Checklist checklist(List<WorkbookRow.Extra> extras) {
        return new Checklist(extras.stream()
                .map(extra -> new Checklist.Item(extra.text(), Objects.requireNonNull(extra.points())))
                .toList());
    }
}
