package vn.parindex.documents;

/**
 * A cell that holds something.
 *
 * @param row from 1
 * @param column from 0
 * @param kind what it holds
 * @param text the text, or the number as the file writes it; empty where a formula has no value
 * @param formula whether a formula computes it
 */
public record ReadCell(int row, int column, Kind kind, String text, boolean formula) {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        /** #REF! and the like. */
        ERROR,
        /** A formula without the value it gives. */
        NO_VALUE
    }
}
