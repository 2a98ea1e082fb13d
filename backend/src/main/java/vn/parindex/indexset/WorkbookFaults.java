package vn.parindex.indexset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Localized;

/** Collects what is wrong with a workbook, and what is only worth knowing, each at its cell. */
final class WorkbookFaults {
    static final int MOST = 2_000;
    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(
                    Fault::row, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Fault::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final String sheet;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    /** A remark at a cell, a row, or a sheet as a whole; rows from 1, columns from 0. */
    record Fault(
            String sheet, @Nullable Integer row, @Nullable Integer column, Localized message) {}

    /** Over the cells of one sheet. */
    WorkbookFaults(String sheet) {
        this.sheet = sheet;
    }

    void fault(int row, int column, String key, Object... arguments) {
        fault(row, column, Localized.message(key, arguments));
    }

    void fault(int row, int column, Localized message) {
        faults.add(new Fault(sheet, row, column, message));
    }

    /** A fault of a whole sheet. */
    void sheet(String name, String key, Object... arguments) {
        faults.add(new Fault(name, null, null, Localized.message(key, arguments)));
    }

    void warning(int row, int column, String key, Object... arguments) {
        warnings.add(new Fault(sheet, row, column, Localized.message(key, arguments)));
    }

    /** A remark on a whole sheet. */
    void sheetWarning(String name, String key, Object... arguments) {
        warnings.add(new Fault(name, null, null, Localized.message(key, arguments)));
    }

    /** All faults, sheets first, then from the first row on; of very many the first. */
    List<Fault> faults() {
        return sorted(faults);
    }

    List<Fault> warnings() {
        return sorted(warnings);
    }

    private List<Fault> sorted(List<Fault> some) {
        var sorted = new ArrayList<>(some);
        sorted.sort(BY_PLACE);
        if (sorted.size() > MOST) {
            var more = Localized.message("workbook.more", sorted.size() - MOST);
            sorted.subList(MOST, sorted.size()).clear();
            sorted.add(new Fault(sheet, null, null, more));
        }
        return sorted;
    }
}
