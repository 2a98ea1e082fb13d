package vn.parindex.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sheet as it was at an instant. */
@Schema(name = "HistoryView")
record HistoryView(UUID id, Instant at, AssessmentStatus status, List<Leaf> leaves) {

    /** The stages of a leaf as they were; null where nothing had been entered. */
    @Schema(name = "HistoryLeaf")
    record Leaf(
            String code,
            @Nullable StageView self,
            @Nullable StageView district,
            @Nullable StageView province,
            @Nullable StageView reappraisal) {}
}
