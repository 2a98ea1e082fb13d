package vn.parindex.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** All codes (areas, criteria, leaves) that do not apply to a unit; it replaces the list before. */
record SetNotApplicable(
        @NotNull @Size(max = 500) Set<@NotNull String> codes,
        @NotBlank @Size(max = 1000) String reason) {}
