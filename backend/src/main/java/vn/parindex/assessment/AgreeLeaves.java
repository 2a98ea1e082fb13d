package vn.parindex.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.CodesOrAll;
import vn.parindex.shared.ProblemException;

/** Leaves on which the appraiser agrees with the stage before: their codes, or {@code "all"} that are still open. */
record AgreeLeaves(
        @Schema(
                implementation = Object.class,
                description =
                        "Codes of leaves, or the word all: every leaf that is the caller's, not decided yet, scored"
                                + " in the stage before and without an open request.")
        @NotNull JsonNode leaves) {

    /**
     * The codes, or null for all.
     *
     * @throws ProblemException 400 for anything else
     */
    @Nullable List<String> codes() {
        return CodesOrAll.read(leaves);
    }
}
