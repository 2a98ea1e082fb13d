package vn.parindex.indexset;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.indexset.IndexSetFault.Code;
import vn.parindex.scoring.Language;
import vn.parindex.scoring.RuleFault;

/** Puts the faults that {@link IndexSetChecks} finds at the cells where they can be mended, each told once. */
final class WorkbookChecks {
    private final WorkbookTable table;
    private final WorkbookHead head;
    private final WorkbookTree tree;
    private final WorkbookFaults faults;

    WorkbookChecks(WorkbookTable table, WorkbookHead head, WorkbookTree tree, WorkbookFaults faults) {
        this.table = table;
        this.head = head;
        this.tree = tree;
        this.faults = faults;
    }

    void check(IndexSetForm form) {
        IndexSetChecks.faults(form).forEach(this::place);
    }

    private void place(IndexSetFault fault) {
        if (fault.node().isEmpty()) {
            boolean ofSurvey = fault.code() == Code.SURVEY_SUM;
            var field = ofSurvey ? WorkbookField.SURVEY : WorkbookField.TOTAL;
            if (!ofSurvey || !tree.surveyIsUnknown()) {
                add(head.row(field), head.column(field), fault);
            }
            return;
        }
        var row = Objects.requireNonNull(tree.row(fault.node()));
        if (!isTold(row, fault)) {
            add(rowOf(row, fault), table.place(column(row, fault)), fault);
        }
    }

    private void add(int row, int column, IndexSetFault fault) {
        faults.fault(row, column, locale -> fault.message(Language.of(locale)));
    }

    /** Whether it only follows from a cell that could not be read. */
    private boolean isTold(WorkbookRow row, IndexSetFault fault) {
        return switch (fault.code()) {
            case SUM_ABOVE, SUM_BELOW ->
                row.cells().max() == null
                        || row.children().stream()
                                .anyMatch(child -> child.cells().max() == null);
            case MIN_ABOVE_MAX -> row.cells().max() == null;
            case NO_DEPARTMENT -> !table.has(WorkbookColumn.DEPARTMENT) || row.knows(fault.code());
            case RULE -> leavesBounds(fault) && row.cells().max() == null;
            default -> row.knows(fault.code());
        };
    }

    private static boolean leavesBounds(IndexSetFault fault) {
        return fault.rule() != null && fault.rule().code() == RuleFault.Code.LEAVES_BOUNDS;
    }

    /** A level above the maximum is told at the level, where levels have rows of their own. */
    private static int rowOf(WorkbookRow row, IndexSetFault fault) {
        var max = row.cells().max();
        return leavesBounds(fault) && max != null
                ? row.extras().stream()
                        .filter(extra -> isAbove(extra.points(), max))
                        .map(WorkbookRow.Extra::row)
                        .findFirst()
                        .orElse(row.row())
                : row.row();
    }

    private static boolean isAbove(@Nullable BigDecimal points, BigDecimal max) {
        return points != null && points.compareTo(max) > 0;
    }

    private static WorkbookColumn column(WorkbookRow row, IndexSetFault fault) {
        return switch (fault.code()) {
            case SUM_ABOVE, SUM_BELOW, SURVEY_SUM, MAX_DECIMALS -> WorkbookColumn.MAX;
            case EMPTY_AREA -> WorkbookColumn.NAME;
            case DUPLICATE_CODE, CODE_NOT_UNDER_PARENT -> WorkbookColumn.CODE;
            case NO_DEPARTMENT -> WorkbookColumn.DEPARTMENT;
            case NO_SCORER -> WorkbookColumn.SCORED_BY;
            case MIN_ABOVE_MAX, MIN_DECIMALS -> WorkbookColumn.MIN;
            case RULE -> row.cells().rule() == null ? WorkbookColumn.MAX : WorkbookColumn.RULE;
            case NO_RULE,
                    SCORED_PARENT,
                    SURVEY_WITHOUT_SURVEY_RULE,
                    SURVEY_RULE_WITHOUT_SURVEY,
                    NOT_OUTSIDE_TOTAL,
                    BONUS_IN_TOTAL -> WorkbookColumn.TYPE;
        };
    }
}
