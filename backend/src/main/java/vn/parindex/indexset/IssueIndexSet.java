package vn.parindex.indexset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Issues a draft by a decision of the province. */
record IssueIndexSet(
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotNull @PastOrPresent LocalDate decisionDate) {}
