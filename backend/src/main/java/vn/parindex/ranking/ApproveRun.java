package vn.parindex.ranking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Approves just the results with this digest. */
record ApproveRun(
        @NotBlank @Size(max = 64) String digest,
        @NotBlank @Size(max = 200) String decisionNumber) {}
