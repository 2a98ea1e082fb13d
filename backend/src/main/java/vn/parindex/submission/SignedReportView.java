package vn.parindex.submission;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed report that a unit attached to its sheet. */
@Schema(name = "SignedReportView")
record SignedReportView(
        @Schema(description = "The n-th of the sheet, from 1; the last one counts.")
        int number,

        @Schema(examples = "Báo cáo tự đánh giá (đã ký).pdf")
        String name,

        @Schema(examples = "application/pdf") String mediaType,
        long size,
        String sha256,
        Instant at,

        @Schema(description = "User name of who attached it.")
        String by,

        String byName,

        @Schema(
                description =
                        "Whether malware or the mark of a state secret was found in it: its bytes are given to nobody, another one is to be attached.")
        boolean blocked) {

    static SignedReportView of(SignedReport report, boolean blocked) {
        return new SignedReportView(
                report.number(),
                report.name(),
                report.mediaType(),
                report.size(),
                report.sha256(),
                report.at(),
                report.by(),
                report.byName(),
                blocked);
    }
}
