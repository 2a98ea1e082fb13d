package vn.parindex.organization;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/** Ends a unit on a day and says which units go on in its place. */
record NameSuccessors(
        @NotNull UnitSuccessor.Kind kind,
        @NotNull LocalDate effectiveOn,
        @NotEmpty @Size(max = 50) Set<@NotNull String> successors) {}
