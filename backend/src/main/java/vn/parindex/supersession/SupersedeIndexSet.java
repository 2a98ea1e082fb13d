package vn.parindex.supersession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Lets another set take the place of one in a running campaign, as the preview told. */
record SupersedeIndexSet(
        @NotNull UUID from,
        @NotNull UUID to,

        @NotBlank @Size(max = 2000) @Schema(description = "Why; units read it.")
        String reason,

        @Schema(
                description =
                        "Until when units answer for scores that sheets lost while they are appraised; needed where "
                                + "the preview counts questions.")
        @Nullable Instant answerBy,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "Of the preview that was read.")
        String digest) {}
