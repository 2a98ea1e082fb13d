package vn.parindex.indexset;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.Xlsx;

/** What a workbook holds and what is wrong with it; stored only where nothing is. */
@Schema(name = "IndexSetImportView")
record IndexSetImportView(
        @Schema(description = "Everything that keeps the workbook from being a set; empty if it can be stored.")
        List<Fault> faults,

        @Schema(description = "What was understood in a way that somebody should look at.")
        List<Fault> warnings,

        @Schema(description = "The draft that was stored; null in a dry run or where there are faults.") @Nullable IndexSetView set,

        @Schema(description = "Number of areas read.") int areas,
        @Schema(description = "Number of leaves read.") int leaves) {

    /** A remark at a cell, a row or a whole sheet. */
    @Schema(name = "WorkbookFault")
    record Fault(
            String sheet,

            @Schema(description = "From 1; null for the whole sheet.") @Nullable Integer row,

            @Schema(description = "The letter over the column; null for the whole sheet.") @Nullable String column,

            String message) {

        static Fault of(WorkbookFaults.Fault fault, Locale locale) {
            var column = fault.column();
            return new Fault(
                    fault.sheet(),
                    fault.row(),
                    column == null ? null : Xlsx.letters(column),
                    fault.message().in(locale));
        }
    }

    static IndexSetImportView of(WorkbookReader.Result read, @Nullable IndexSetView set, Locale locale) {
        return new IndexSetImportView(
                read.faults().stream().map(f -> Fault.of(f, locale)).toList(),
                read.warnings().stream().map(f -> Fault.of(f, locale)).toList(),
                set,
                read.areas(),
                read.leaves());
    }
}
