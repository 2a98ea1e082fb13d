package vn.parindex.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.assessment.FigureRepository.SheetOf;
import vn.parindex.shared.VietnameseText;

/** Finds the sheets that the rows of a table are about, by code or name of the unit. */
final class FigureUnits {
    private final FigureTable table;
    private final Map<String, List<SheetOf>> byName = new HashMap<>();

    FigureUnits(FigureTable table, List<SheetOf> sheets) {
        this.table = table;
        for (var sheet : sheets) {
            known(sheet.unitCode(), sheet);
            known(sheet.unitName(), sheet);
        }
    }

    private void known(String name, SheetOf sheet) {
        byName.computeIfAbsent(VietnameseText.fold(name), key -> new ArrayList<>())
                .add(sheet);
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
        var candidates = byName.getOrDefault(VietnameseText.fold(unit), List.of());
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
