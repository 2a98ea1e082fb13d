package vn.parindex.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a sheet is moved against its usual way. */
record WithReason(@NotBlank @Size(max = 4000) String reason) {}
