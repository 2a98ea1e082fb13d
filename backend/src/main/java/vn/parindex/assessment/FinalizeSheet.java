package vn.parindex.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The minutes by which scores become final. */
record FinalizeSheet(
        @NotBlank @Size(max = 100) String minutesNumber,
        @NotNull LocalDate heldOn,
        @NotNull @Min(0) @Max(1000) Integer votesFor,
        @NotNull @Min(1) @Max(1000) Integer votesTotal) {

    Minutes minutes() {
        return new Minutes(minutesNumber.strip(), heldOn, votesFor, votesTotal);
    }
}
