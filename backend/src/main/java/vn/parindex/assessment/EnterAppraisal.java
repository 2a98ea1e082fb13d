package vn.parindex.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appraiser's score for a leaf: without one the rule's for the (corrected) input; nothing at all takes it back. */
record EnterAppraisal(
        @Schema(ref = "RuleInput", description = "The rule's input as the appraiser finds it.") @Nullable JsonNode input,

        @Schema(description = "Points; without them the rule's own.") @Nullable BigDecimal score,

        @Schema(description = "Needed where the score differs from the stage before.") @Nullable @Size(max = 4000) String reason) {}
