package vn.parindex.indexset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a set has otherwise than another one. */
@Schema(name = "IndexSetChangesView")
record IndexSetChangesView(
        @Schema(description = "The older set.") IndexSetView from,
        @Schema(description = "The newer set.") IndexSetView to,
        List<IndexSetChange> changes) {}
