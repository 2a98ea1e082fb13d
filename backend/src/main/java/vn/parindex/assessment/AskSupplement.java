package vn.parindex.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks the unit to add to one leaf, until an instant in the future. */
record AskSupplement(
        @Schema(examples = "3.2.2") @NotBlank @Size(max = 12) String leaf,

        @NotBlank @Size(max = 4000) String remark,
        @NotNull Instant dueAt) {}
