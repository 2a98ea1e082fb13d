package vn.parindex.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Home Affairs' decision about a unit's request. */
record DecideNotApplicable(
        @NotNull Boolean granted,
        @NotBlank @Size(max = 1000) String reason) {}
