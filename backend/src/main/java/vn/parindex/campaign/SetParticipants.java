package vn.parindex.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** The whole list of participants of a campaign; it replaces the one before. */
record SetParticipants(@NotEmpty @Size(max = 20_000) List<@NotNull @Valid Participant> participants) {

    /** One unit; without a route its group's usual one, without a treatment FULL. */
    record Participant(
            @NotNull String unit,
            @NotNull UUID indexSet,
            @Nullable @Size(min = 1, max = 2) List<@NotNull Level> route,
            @Nullable Treatment treatment) {

        List<Level> routeOr(UnitGroup group) {
            return route != null
                    ? route
                    : group.route().stream().map(Level::valueOf).toList();
        }

        Treatment treatmentOrFull() {
            return treatment == null ? Treatment.FULL : treatment;
        }
    }
}
