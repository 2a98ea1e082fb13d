package vn.parindex.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.inspection.PageOfFile;

/** A page of a document as text. */
@Schema(name = "EvidencePageView")
record EvidencePageView(
        @Schema(description = "Counted from 1; the sheet of a workbook.")
        int page,

        @Schema(
                description =
                        "What the page says; with q, only what stands around the words. Empty where nothing could be read.")
        String text,

        @Schema(description = "The place that was looked for, or the beginning.")
        String snippet) {

    static EvidencePageView of(PageOfFile page) {
        return new EvidencePageView(page.page(), page.text(), page.snippet());
    }
}
