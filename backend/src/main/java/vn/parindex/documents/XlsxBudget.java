package vn.parindex.documents;

/** How many cells and letters of a workbook are kept in memory. */
final class XlsxBudget {
    private int cells;
    private int letters;

    XlsxBudget(int cells, int letters) {
        this.cells = cells;
        this.letters = letters;
    }

    void takeCell() {
        if (--cells < 0) {
            throw XlsxRefusal.because("workbook.too-many-cells", XlsxReader.MOST_CELLS);
        }
    }

    void takeLetters(int more) {
        letters -= more;
        if (letters < 0) {
            throw XlsxRefusal.because("workbook.too-large");
        }
    }
}
