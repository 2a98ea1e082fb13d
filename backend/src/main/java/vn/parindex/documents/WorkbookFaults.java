package vn.parindex.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Localized;

/** Collects what is wrong with a workbook, and what is only worth knowing, each at its cell. */
public final class WorkbookFaults {
    /** Faults that are listed one by one. */
    public static final int MOST = 2_000;

    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(
                    Fault::row, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Fault::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final String sheet;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    /** A remark at a cell, a row, or a sheet as a whole; rows from 1, columns from 0. */
    public record Fault(
            String sheet, @Nullable Integer row, @Nullable Integer column, Localized message) {}

    /** Over the cells of one sheet. */
    public WorkbookFaults(String sheet) {
        this.sheet = sheet;
    }

    /** A fault of a cell. */
    public void fault(int row, int column, String key, Object... arguments) {
        fault(row, column, Localized.message(key, arguments));
    }

    /** A fault of a cell. */
    public void fault(int row, int column, Localized message) {
        faults.add(new Fault(sheet, row, column, message));
    }

    /** A fault of a whole sheet. */
    public void sheet(String name, String key, Object... arguments) {
        faults.add(new Fault(name, null, null, Localized.message(key, arguments)));
    }

    /** A remark on a cell. */
    public void warning(int row, int column, String key, Object... arguments) {
        warnings.add(new Fault(sheet, row, column, Localized.message(key, arguments)));
    }

    /** A remark on a whole sheet. */
    public void sheetWarning(String name, String key, Object... arguments) {
        warnings.add(new Fault(name, null, null, Localized.message(key, arguments)));
    }

    /** Whether there is no fault. */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** All faults, sheets first, then from the first row on; of very many the first. */
    public List<Fault> faults() {
        return sorted(faults);
    }

    /** All remarks in the same order. */
    public List<Fault> warnings() {
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
