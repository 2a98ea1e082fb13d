package vn.parindex.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's request that a leaf be left out of its maximum. */
record AskNotApplicable(
        @Schema(examples = "3.2.2") @NotBlank @Size(max = 12) String leaf,

        @NotBlank @Size(max = 4000) String reason) {}
