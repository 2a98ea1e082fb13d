package vn.parindex.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.assessment.FigureRepository.SheetOf;
import vn.parindex.organization.UnitNames;

/** Finds the sheets that the rows of a table are about, by code or name of the unit. */
final class FigureUnits {
    private final FigureTable table;
    private final UnitNames<SheetOf> names;

    FigureUnits(FigureTable table, List<SheetOf> sheets) {
        this.table = table;
        this.names = new UnitNames<>(sheets, SheetOf::unitCode, SheetOf::unitName);
    }

    /** Ids of sheets by number of row; a row without exactly one is missing, with its fault. */
    Map<Integer, UUID> found() {
        var found = new HashMap<Integer, UUID>();
        for (var row : table.rows()) {
            var unit = row.unit();
            if (unit != null) {
                find(row, unit, found);
            }
        }
        return found;
    }

    private void find(FigureTable.Row row, String unit, Map<Integer, UUID> found) {
        var candidates = names.named(unit);
        if (candidates.isEmpty()) {
            table.fault(row, FigureColumn.UNIT, "participant.unknown", unit);
        } else if (candidates.size() > 1) {
            var codes = candidates.stream().map(SheetOf::unitCode).collect(Collectors.joining(", "));
            table.fault(row, FigureColumn.UNIT, "not-applicable.units", unit, codes);
        } else {
            found.put(row.row(), candidates.getFirst().id());
        }
    }
}
