package vn.parindex.supersession;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supersession that happened. */
@Schema(name = "SupersessionView")
public record SupersessionView(
        @Schema(description = "Counts the campaign's supersessions from 1.")
        int number,

        Set from,
        Set to,
        String reason,
        @Schema(description = "Number of affected scores.") long affected,
        String byName,
        Instant at) {

    /** An index set by its name. */
    @Schema(name = "SupersededSet")
    public record Set(UUID id, String title) {}
}
