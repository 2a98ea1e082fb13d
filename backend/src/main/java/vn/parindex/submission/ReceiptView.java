package vn.parindex.submission;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit handed in, in numbers, with the hash of all of it. */
@Schema(name = "ReceiptView")
record ReceiptView(
        @Schema(description = "The n-th submission of the sheet, from 1.")
        int number,

        Instant at,

        @Schema(description = "User name of who submitted.") String by,
        String byName,

        @Schema(
                description = "SHA-256 of the canonical JSON that getReceiptContent gives out.",
                examples = "9f2b61d0c47e5a18b3d69f2b61d0c47e5a18b3d69f2b61d0c47e5a18b3d641ce")
        String digest,

        @Schema(description = "Whether the head confirmed just this content by its digest.")
        boolean confirmed,

        @Schema(implementation = SubmittedTotals.class) @JsonRawValue
        String totals,

        @Schema(
                description =
                        "Codes of leaves that are not as in the submission before; null for the first submission.")
        @Nullable List<String> changed) {

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.number(),
                receipt.at(),
                receipt.by(),
                receipt.byName(),
                receipt.digest(),
                receipt.confirmed(),
                receipt.totals(),
                receipt.changed());
    }
}
