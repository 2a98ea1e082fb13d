package vn.parindex.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.assessment.FigureRepository.SheetOf;
import vn.parindex.organization.UnitNames;

/** Finds the sheets that the rows of figures are about, by code or name of the unit. */
final class FigureUnits {
    private final FigureRows rows;
    private final UnitNames<SheetOf> names;

    FigureUnits(FigureRows rows, List<SheetOf> sheets) {
        this.rows = rows;
        this.names = new UnitNames<>(sheets, SheetOf::unitCode, SheetOf::unitName);
    }

    /** Ids of sheets by number of row; a row without exactly one is missing, with its fault. */
    Map<Integer, UUID> found() {
        var found = new HashMap<Integer, UUID>();
        for (var row : rows.rows()) {
            var unit = row.unit();
            if (unit != null) {
                find(row, unit, found);
            }
        }
        return found;
    }

    private void find(FigureRow row, String unit, Map<Integer, UUID> found) {
        var candidates = names.named(unit);
        if (candidates.isEmpty()) {
            row.fault(FigureColumn.UNIT, "participant.unknown", unit);
        } else if (candidates.size() > 1) {
            var codes = candidates.stream().map(SheetOf::unitCode).collect(Collectors.joining(", "));
            row.fault(FigureColumn.UNIT, "not-applicable.units", unit, codes);
        } else {
            found.put(row.number(), candidates.getFirst().id());
        }
    }
}
