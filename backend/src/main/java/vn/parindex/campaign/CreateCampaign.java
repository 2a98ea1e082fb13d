package vn.parindex.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepares a campaign; it stays a draft until it is opened. */
record CreateCampaign(
        @Min(2000) @Max(2100) int year,
        @NotNull CampaignKind kind,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 200) String planDecision,
        boolean explanationRound,
        boolean demonstration,
        @NotEmpty @Size(max = 5) List<@NotNull @Valid Phase> phases) {

    /** One step; instants with zone, the grace in minutes (0–10,080, a week). */
    record Phase(
            @NotNull PhaseKind kind,
            @NotNull Instant opensAt,
            @NotNull Instant closesAt,
            @Nullable @Min(0) @Max(10_080) Integer graceMinutes) {

        int graceOrNone() {
            return graceMinutes == null ? 0 : graceMinutes;
        }
    }
}
