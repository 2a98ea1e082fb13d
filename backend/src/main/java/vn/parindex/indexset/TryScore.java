package vn.parindex.indexset;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Inputs to try a leaf's rule with; nothing is stored. */
record TryScore(
        @NotNull String leafCode,

        @Schema(ref = "RuleInput", description = "Input in the form of the leaf's rule.") @Nullable JsonNode input) {}
