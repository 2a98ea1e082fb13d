package vn.parindex.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.ReadCell;
import vn.parindex.documents.ReadSheet;
import vn.parindex.documents.SheetTable;
import vn.parindex.documents.WorkbookFaults;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.scoring.InputFault;
import vn.parindex.scoring.Language;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.Localized;

/** A table of figures, as a file has it: a row a unit and leaf, with the figures, their source and day. */
record FigureTable(List<Row> rows, SheetTable<FigureColumn> place) implements FigureRows {
    /** The longest code or name of a unit. */
    static final int UNIT = 200;

    /** The longest code of a leaf. */
    static final int LEAF = 50;

    /** The longest name of a source. */
    static final int SOURCE = 300;

    /**
     * A row; its faults are noted at its cells.
     *
     * @param figures by column, without those that cannot be read
     * @param given columns of figures that say something, readable or not
     */
    record Row(
            int number,
            @Nullable String unit,
            @Nullable String leaf,
            boolean isNumber,
            Map<FigureColumn, BigDecimal> figures,
            List<FigureColumn> given,
            @Nullable String source,
            @Nullable LocalDate asOf,
            SheetTable<FigureColumn> table)
            implements FigureRow {

        @Override
        public Localized place() {
            return Localized.message("figures.row", number);
        }

        @Override
        public @Nullable RuleInput input(FrozenLeaf leaf, List<FigureColumn> taken) {
            var foreign = new ArrayList<>(given);
            foreign.removeAll(taken);
            foreign.forEach(column -> fault(column, "figures.not-taken", leaf.code(), column.heading()));
            for (var column : taken) {
                if (!given.contains(column)) {
                    fault(column, "figures.missing", column.heading());
                }
            }
            return foreign.isEmpty() && figures.keySet().containsAll(taken) ? input(taken) : null;
        }

        private RuleInput input(List<FigureColumn> taken) {
            return taken.contains(FigureColumn.VALUE)
                    ? new RuleInput.Amount(Objects.requireNonNull(figures.get(FigureColumn.VALUE)))
                    : new RuleInput.Fraction(
                            Objects.requireNonNull(figures.get(FigureColumn.A)),
                            Objects.requireNonNull(figures.get(FigureColumn.B)));
        }

        @Override
        public void fault(FigureColumn column, String key, Object... arguments) {
            fault(column, Localized.message(key, arguments));
        }

        @Override
        public void fault(InputFault fault) {
            fault(FigureColumn.of(fault.field()), locale -> fault.message(Language.of(locale)));
        }

        /** At the cell; at the leaf's where the table does not have the column. */
        private void fault(FigureColumn column, Localized message) {
            table.fault(number, table.columns().containsKey(column) ? column : FigureColumn.LEAF, message);
        }
    }

    /** The table of the first sheet that has one. */
    static FigureTable read(List<ReadSheet> sheets) {
        var place = SheetTable.find(FigureColumn.class, sheets, "figures.no-table");
        var cells = new FigureCells(place.sheet(), place.faults());
        return new FigureTable(place.rows(cells, (number, held) -> row(number, held, cells, place)), place);
    }

    private static Row row(
            int number, Map<FigureColumn, ReadCell> held, FigureCells cells, SheetTable<FigureColumn> place) {
        for (var column : FigureColumn.values()) {
            if (column.needed() && !held.containsKey(column)) {
                place.fault(number, column, Localized.message("figures.missing", column.heading()));
            }
        }
        var leaf = held.get(FigureColumn.LEAF);
        var given = held.keySet().stream().filter(column -> !column.needed()).toList();
        var figures = new EnumMap<FigureColumn, BigDecimal>(FigureColumn.class);
        for (var column : given) {
            var figure = cells.number(held.get(column));
            if (figure != null) {
                figures.put(column, figure);
            }
        }
        return new Row(
                number,
                cells.text(held.get(FigureColumn.UNIT), UNIT),
                cells.text(leaf, LEAF),
                leaf != null && leaf.kind() == ReadCell.Kind.NUMBER,
                figures,
                given,
                cells.text(held.get(FigureColumn.SOURCE), SOURCE),
                cells.date(held.get(FigureColumn.DATE)),
                place);
    }

    @Override
    public boolean isSound() {
        return faults().isEmpty();
    }

    WorkbookFaults faults() {
        return place.faults();
    }
}
