package vn.parindex.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One leaf of one sheet beside those of others: what the caller may see of it, without what all have in common. */
@Schema(name = "LeafCellView")
public record LeafCellView(
        @Schema(description = "For If-Match of the next save, and for an agreement.")
        long version,

        @Nullable StageView self,
        @Nullable StageView district,
        @Nullable StageView province,
        @Nullable StageView reappraisal,

        @Schema(description = "The stage that the caller appraises in now.") @Nullable Stage stage,

        @Schema(description = "Whether that stage holds a decision.")
        boolean decided,

        @Schema(description = "The newest request for a supplement.") @Nullable SupplementRequestView request,

        @Schema(description = "The newest objection.") @Nullable ObjectionView objection,

        @Schema(description = "Documents linked to the leaf.")
        int documents,

        @Schema(description = "What the caller may do to the leaf now.")
        List<String> allowed) {}
