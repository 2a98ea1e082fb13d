package vn.parindex.carryforward;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Leaves whose explanations and documents of the earlier sheet are carried. */
@Schema(name = "CarryForward")
record CarryForward(
        @Schema(
                implementation = Object.class,
                description =
                        "Codes of leaves, or the word all: whatever was not carried before. What a leaf has of its own is"
                                + " never replaced.")
        @NotNull JsonNode leaves) {}
