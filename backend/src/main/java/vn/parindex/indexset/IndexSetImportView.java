package vn.parindex.indexset;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.WorkbookFault;

/** What a workbook holds and what is wrong with it; stored only where nothing is. */
@Schema(name = "IndexSetImportView")
record IndexSetImportView(
        @Schema(description = "Everything that keeps the workbook from being a set; empty if it can be stored.")
        List<WorkbookFault> faults,

        @Schema(description = "What was understood in a way that somebody should look at.")
        List<WorkbookFault> warnings,

        @Schema(description = "The draft that was stored; null in a dry run or where there are faults.") @Nullable IndexSetView set,

        @Schema(description = "Number of areas read.") int areas,
        @Schema(description = "Number of leaves read.") int leaves) {

    static IndexSetImportView of(WorkbookReader.Result read, @Nullable IndexSetView set, Locale locale) {
        return new IndexSetImportView(
                read.faults().stream().map(f -> WorkbookFault.of(f, locale)).toList(),
                read.warnings().stream().map(f -> WorkbookFault.of(f, locale)).toList(),
                set,
                read.areas(),
                read.leaves());
    }
}
