package vn.parindex.documents;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A remark at a cell, a row or a whole sheet of a file, as the API tells it.
 *
 * @param sheet the name of the sheet; empty in a text file
 */
@Schema(name = "WorkbookFault")
public record WorkbookFault(
        @Schema(description = "Empty in a text file.") String sheet,

        @Schema(description = "From 1; null for the whole sheet.") @Nullable Integer row,

        @Schema(description = "The letter over the column; null for a whole row or sheet.") @Nullable String column,

        String message) {

    /** The remark in a language. */
    public static WorkbookFault of(WorkbookFaults.Fault fault, Locale locale) {
        var column = fault.column();
        return new WorkbookFault(
                fault.sheet(),
                fault.row(),
                column == null ? null : Xlsx.letters(column),
                fault.message().in(locale));
    }
}
