package vn.parindex.indexset;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Begins a new draft as a copy of a set: its next version, or the set of another year. */
record CopyIndexSet(
        @NotBlank @Size(max = 500) String title,
        @Min(2000) @Max(2100) int year) {}
