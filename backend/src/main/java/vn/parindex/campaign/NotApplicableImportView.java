package vn.parindex.campaign;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.documents.WorkbookFault;

/** What a table of what does not apply holds and what is wrong with it; stored only where nothing is. */
@Schema(name = "NotApplicableImportView")
record NotApplicableImportView(
        @Schema(description = "Everything that keeps the table from being stored; empty if it can be.")
        List<WorkbookFault> faults,

        @Schema(description = "Whether it was stored; false in a dry run or where there are faults.")
        boolean stored,

        @Schema(description = "Number of rows read.") int rows,

        @Schema(description = "Number of units in rows without faults.")
        int units,

        @Schema(description = "Number of rows without faults that say something new.")
        int added) {

    static NotApplicableImportView of(
            NotApplicableTable table,
            NotApplicableEntries entries,
            NotApplicableEntries more,
            boolean stored,
            Locale locale) {
        return new NotApplicableImportView(
                table.faults().faults().stream()
                        .map(fault -> WorkbookFault.of(fault, locale))
                        .toList(),
                stored,
                table.rows().size(),
                entries.units().size(),
                more.all().size());
    }
}
