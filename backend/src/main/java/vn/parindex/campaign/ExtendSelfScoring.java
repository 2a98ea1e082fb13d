package vn.parindex.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** More time for one unit to score itself, with the reason. */
record ExtendSelfScoring(
        @NotNull Instant dueAt, @NotBlank @Size(max = 1000) String reason) {}
