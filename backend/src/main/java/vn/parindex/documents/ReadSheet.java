package vn.parindex.documents;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * A sheet of a workbook, without what is blank in it.
 *
 * @param name as on its tab
 * @param hidden whether people do not see it
 * @param rows cells by column, from 0, within rows, from 1; only those that hold something
 * @param merges rectangles that are one cell
 */
public record ReadSheet(
        String name, boolean hidden, NavigableMap<Integer, Map<Integer, ReadCell>> rows, List<Merge> merges) {

    /** A rectangle of cells made one; rows from 1, columns from 0, both ends included. */
    public record Merge(int top, int left, int bottom, int right) {

        /** Its address, such as {@code A5:B6}. */
        public String address() {
            return Xlsx.address(top, left) + ":" + Xlsx.address(bottom, right);
        }
    }
}
