package vn.parindex.assessment;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Both texts as they shall be: what is left out or blank is empty afterwards. */
@Schema(name = "SaveRemarks")
record SaveRemarks(
        @Schema(description = "Difficulties and obstacles (khó khăn, vướng mắc); a line is a paragraph of the report.")
        @Nullable @Size(max = 4000) String difficulties,

        @Schema(description = "Proposals and requests (đề xuất, kiến nghị); a line is a paragraph of the report.")
        @Nullable @Size(max = 4000) String proposals) {

    Remarks remarks() {
        return new Remarks(ScoreEntry.blankToNull(difficulties), ScoreEntry.blankToNull(proposals));
    }
}
