package vn.parindex.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another agency's system says of one leaf of one unit. */
@Schema(
        name = "SendFigures",
        requiredProperties = {"unit", "leaf", "input", "source", "asOf"})
record SendFigures(
        @Schema(description = "Code of the unit, or its name.", examples = "X26506")
        @NotBlank @Size(max = FigureTable.UNIT) String unit,

        @Schema(description = "Code of a leaf that the unit scores itself, by figures.", examples = "3.2.2")
        @NotBlank @Size(max = FigureTable.LEAF) String leaf,

        @Schema(
                ref = "RuleInput",
                description = "Input in the form of the leaf's rule: a and b, or value. Other rules take no figures.",
                examples = "{\"a\": 4318, \"b\": 4231}")
        @NotNull JsonNode input,

        @Schema(description = "The agency or system that the figures come from.")
        @NotBlank @Size(max = FigureTable.SOURCE) String source,

        @Schema(description = "The day of which the source tells; from the year 2000 on, not after today.") @NotNull LocalDate asOf) {}
