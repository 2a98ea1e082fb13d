package vn.parindex.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of rows of figures. */
@Schema(name = "TakenFiguresView")
record TakenFiguresView(
        @Schema(description = "Whether they were stored; false in a dry run.")
        boolean stored,

        @Schema(description = "Number of rows read.") int rows,

        @Schema(description = "Number of units in rows without faults.")
        int units,

        @Schema(description = "Number of rows without faults that are filled in where the unit has entered nothing.")
        int filled,

        @Schema(description = "Number of rows without faults that only stand beside what the unit has entered.")
        int kept) {

    static TakenFiguresView of(FigureRows rows, List<FigureEntry> entries, int filled, boolean stored) {
        return new TakenFiguresView(
                stored,
                rows.rows().size(),
                (int) entries.stream().map(FigureEntry::sheet).distinct().count(),
                filled,
                entries.size() - filled);
    }
}
