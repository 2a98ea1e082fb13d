package vn.parindex.ranking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Sends submitted results back, with the reason. */
record SendBackRun(@NotBlank @Size(max = 1000) String reason) {}
