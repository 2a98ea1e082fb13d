package vn.parindex.unitwork;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to work on leaves from now on: all of them are given so, or none. */
record AssignLeaves(
        @Schema(
                description =
                        "The index set in which the codes were looked up; where the sheet has another one by now, nothing is given.")
        @Nullable UUID indexSet,

        @NotEmpty @Size(max = 500) List<@NotNull @Valid Duty> duties) {

    /** A leaf's room, person and day; without room and person nobody holds it. */
    @Schema(name = "LeafDutyOrder")
    record Duty(
            @Schema(examples = "3.2.2") @NotBlank @Size(max = 12) String leaf,

            @Schema(examples = "Bộ phận Một cửa") @Nullable @Size(max = 100) String room,

            @Schema(description = "User name of one of the unit's people.") @Nullable @Size(max = 100) String username,

            @Schema(description = "The last day to be done; needs a room or a person.") @Nullable LocalDate dueOn) {

        @Nullable String roomOrNone() {
            return trimmed(room);
        }
    }

    List<String> leaves() {
        return duties.stream().map(Duty::leaf).toList();
    }

    /** Text without blanks around; null where nothing is left. */
    static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
