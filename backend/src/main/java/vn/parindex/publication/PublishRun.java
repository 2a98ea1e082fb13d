package vn.parindex.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Makes the approved results of a run public under the province's decision. */
record PublishRun(
        @NotNull UUID rankingRun,
        @NotBlank @Size(max = 200) String decisionNumber,
        @NotNull @PastOrPresent LocalDate decisionDate) {}
