package vn.parindex.assessment;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.documents.WorkbookFault;

/** What a table of figures holds and what is wrong with it; stored only where nothing is. */
@Schema(name = "FigureImportView")
record FigureImportView(
        @Schema(description = "Everything that keeps the table from being stored; empty if it can be.")
        List<WorkbookFault> faults,

        @Schema(description = "Whether it was stored; false in a dry run or where there are faults.")
        boolean stored,

        @Schema(description = "Number of rows read.") int rows,

        @Schema(description = "Number of units in rows without faults.")
        int units,

        @Schema(description = "Number of rows without faults that are filled in where the unit has entered nothing.")
        int filled,

        @Schema(description = "Number of rows without faults that only stand beside what the unit has entered.")
        int kept) {

    static FigureImportView of(FigureTable table, TakenFiguresView taken, Locale locale) {
        return new FigureImportView(
                table.faults().faults().stream()
                        .map(fault -> WorkbookFault.of(fault, locale))
                        .toList(),
                taken.stored(),
                taken.rows(),
                taken.units(),
                taken.filled(),
                taken.kept());
    }
}
