package vn.parindex.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Codes (areas, criteria, leaves) that do not apply to any of these units, beside what already does not. */
record AddNotApplicable(
        @NotEmpty @Size(max = 2000) Set<@NotNull String> units,
        @NotEmpty @Size(max = 500) Set<@NotNull String> codes,
        @NotBlank @Size(max = 1000) String reason) {}
