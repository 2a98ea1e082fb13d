package vn.parindex.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import vn.parindex.organization.UnitGroup;

/** Lets the settled results of these groups be corrected. */
record OpenCorrection(
        @NotEmpty @Size(max = 4) Set<@NotNull UnitGroup> groups,
        @NotBlank @Size(max = 1000) String reason) {}
