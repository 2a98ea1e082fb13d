package vn.parindex.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Gives a sheet back to its unit, with the reason and until when. */
record ReturnSheet(
        @NotBlank @Size(max = 4000) String reason,

        @Schema(
                description = "Until when the unit may score itself again; without it three days, at 17:00, where self"
                        + " scoring would end before.")
        @Nullable Instant dueAt) {}
