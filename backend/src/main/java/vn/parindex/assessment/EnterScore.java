package vn.parindex.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The whole self stage of a leaf as it shall be: what is left out is empty afterwards. Without a score the rule's own is
 * taken; without both the leaf is not scored.
 */
@Schema(name = "EnterScore")
record EnterScore(
        @Schema(
                ref = "RuleInput",
                description = "Input in the form of the leaf's rule.",
                examples = "{\"a\": 4318, \"b\": 4231}")
        @Nullable JsonNode input,

        @Schema(description = "Points within the leaf's bounds, with at most the decimals of its set.") @Nullable BigDecimal score,

        @Schema(description = "Replaces or completes evidence; carries a score that no input supports.")
        @Nullable @Size(max = 4000) String explanation,

        @Schema(description = "The evidence does not show everything (chưa thể hiện hết nội dung).") @Nullable Boolean evidenceIncomplete) {}
