package vn.parindex.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** Makes the scores of many sheets final by one meeting's minutes, all or none. */
record FinalizeMany(
        @Nullable @Size(max = 2000) List<@NotNull UUID> sheets,
        @Nullable UnitGroup group,
        @NotBlank @Size(max = 100) String minutesNumber,
        @NotNull LocalDate heldOn,
        @NotNull @Min(0) @Max(1000) Integer votesFor,
        @NotNull @Min(1) @Max(1000) Integer votesTotal) {

    SheetChoice choice() {
        return SheetChoice.of(sheets, group);
    }

    FinalizeSheet one() {
        return new FinalizeSheet(minutesNumber, heldOn, votesFor, votesTotal);
    }
}
