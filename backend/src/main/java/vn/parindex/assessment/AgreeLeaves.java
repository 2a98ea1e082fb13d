package vn.parindex.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

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
        if (leaves.isTextual() && leaves.asText().equals("all")) {
            return null;
        }
        var codes = new ArrayList<String>();
        leaves.forEach(code -> codes.add(code.isTextual() ? code.asText() : ""));
        if (!leaves.isArray() || codes.isEmpty() || codes.contains("") || codes.size() > 500) {
            throw new ProblemException(
                    ProblemType.VALIDATION,
                    List.of(ProblemError.field("leaves", Localized.message("agreement.leaves"))));
        }
        return codes;
    }
}
