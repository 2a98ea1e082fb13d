package vn.parindex.ranking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** Computes the results of these groups; without groups, of all that take part. */
record ComputeRun(
        @NotNull UUID campaign,
        @Nullable @Size(min = 1, max = 4) Set<@NotNull UnitGroup> groups) {}
