package vn.parindex.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.supersession.AffectedScore;
import vn.parindex.supersession.SupersessionView;

/** That the sheet got another index set, and what became of its scores. */
@Schema(name = "SupersededSheetView")
record SupersededView(
        SupersessionView supersession,

        @Schema(description = "Affected scores of the stages that the caller sees, in printed order.")
        List<AffectedScore> scores) {}
