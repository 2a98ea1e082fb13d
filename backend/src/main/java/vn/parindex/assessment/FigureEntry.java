package vn.parindex.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import vn.parindex.indexset.FrozenLeaf;

/**
 * A row of figures without faults.
 *
 * @param sheet id of the sheet
 * @param input in the form of the leaf's rule
 */
record FigureEntry(UUID sheet, FrozenLeaf leaf, JsonNode input, String source, LocalDate asOf) {

    /** What the trail keeps of a row. */
    record Recorded(String leaf, JsonNode input, String source, LocalDate asOf) {}

    String code() {
        return leaf.code();
    }

    Recorded recorded() {
        return new Recorded(code(), input, source, asOf);
    }
}
