package vn.parindex.shared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field {@code leaves} that holds codes of leaves, or the word {@code all}. */
public final class CodesOrAll {
    private static final int MOST = 500;

    private CodesOrAll() {}

    /**
     * The codes, or null for all.
     *
     * @throws ProblemException 400 for anything else
     */
    public static @Nullable List<String> read(JsonNode leaves) {
        if (leaves.isTextual() && leaves.asText().equals("all")) {
            return null;
        }
        var codes = new ArrayList<String>();
        leaves.forEach(code -> codes.add(code.isTextual() ? code.asText() : ""));
        if (!leaves.isArray() || codes.isEmpty() || codes.contains("") || codes.size() > MOST) {
            throw new ProblemException(
                    ProblemType.VALIDATION,
                    List.of(ProblemError.field("leaves", Localized.message("agreement.leaves"))));
        }
        return codes;
    }
}
