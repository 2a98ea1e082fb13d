package vn.parindex.unitwork;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit says of one of its people. */
record DescribePerson(
        @NotBlank @Size(max = 200) String name,

        @Schema(description = "The room that the person works in.", examples = "Bộ phận Một cửa")
        @Nullable @Size(max = 100) String room,

        @Schema(description = "Whether leaves may be given to the person; false for who has left.") @NotNull Boolean active) {

    @Nullable String roomOrNone() {
        return AssignLeaves.trimmed(room);
    }
}
