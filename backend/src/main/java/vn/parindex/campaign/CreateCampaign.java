package vn.parindex.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.TieBreak;

/** Prepares a campaign; it stays a draft until it is opened. */
record CreateCampaign(
        @Min(2000) @Max(2100) int year,
        @NotNull CampaignKind kind,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 200) String planDecision,
        boolean explanationRound,
        boolean demonstration,
        @NotEmpty @Size(max = 5) List<@NotNull @Valid Phase> phases,
        @Nullable TieBreak tieBreak,
        @Nullable Boolean capAtHundred,
        @Nullable @Size(max = 4) List<@NotNull @Valid Group> groups) {

    /** The classes of a group from the highest to the lowest; groups left out get the national ones of 2018. */
    record Group(
            @NotNull UnitGroup group,
            @NotEmpty @Size(max = 10) List<@NotNull @Valid Grade> grades) {}

    /** A class from its inclusive lower bound in percent; without a code its name is the code. */
    @Schema(name = "CreateGrade")
    record Grade(
            @Nullable @Size(min = 1, max = 40) String code,
            @NotBlank @Size(max = 100) String name,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 10) BigDecimal from) {

        String codeOrName() {
            return code == null ? name : code;
        }
    }

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
