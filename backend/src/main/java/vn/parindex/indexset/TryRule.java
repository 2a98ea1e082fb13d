package vn.parindex.indexset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.ScoreBounds;
import vn.parindex.scoring.Scores;
import vn.parindex.scoring.ScoringRule;

/**
 * A rule as it stands in the editor, and inputs to try it with; nothing is stored.
 *
 * @param minScore the least score; 0 where left out
 * @param decimals decimals that a score is rounded to, 0 to 10; 10 where left out
 */
record TryRule(
        @NotNull @JsonDeserialize(using = RuleJson.Reader.class)
        ScoringRule rule,

        @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 10) BigDecimal maxScore,

        @Nullable @Digits(integer = 10, fraction = 10) BigDecimal minScore,

        @Schema(description = "Decimals that a score is rounded to; left out or null, 10.")
        @Nullable @Min(0) @Max(Scores.DECIMALS) Integer decimals,

        @NotNull @Size(min = 1, max = 50) @Schema(implementation = Object[].class, description = "Inputs in the form of the rule; null for none.")
        List<@Nullable JsonNode> inputs) {

    ScoreBounds bounds() {
        return ScoreBounds.of(maxScore, minScore, Objects.requireNonNullElse(decimals, Scores.DECIMALS));
    }
}
