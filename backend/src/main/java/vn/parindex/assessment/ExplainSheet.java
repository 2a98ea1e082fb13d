package vn.parindex.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the unit objects to, leaf by leaf; everything else is accepted with it. */
record ExplainSheet(@NotEmpty @Size(max = 500) List<@NotNull @Valid Leaf> leaves) {

    /** One contestable leaf, with the ids of evidence that was added for it. */
    @Schema(name = "ExplainLeaf")
    record Leaf(
            @Schema(examples = "3.2.2") @NotBlank @Size(max = 12) String code,

            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 50) List<@NotNull UUID> evidence) {

        List<UUID> evidenceOrNone() {
            return evidence == null ? List.of() : evidence;
        }
    }
}
