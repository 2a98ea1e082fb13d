package vn.parindex.assessment;

import java.util.List;

/** Rows of figures, wherever they come from. */
interface FigureRows {

    /** In the order in which they came. */
    List<? extends FigureRow> rows();

    /** Whether nothing is wrong with any row, nor with what brought them. */
    boolean isSound();
}
