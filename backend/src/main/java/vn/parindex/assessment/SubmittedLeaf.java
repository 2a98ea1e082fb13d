package vn.parindex.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.InputJson;

/**
 * A leaf that its unit scores, as it is handed in.
 *
 * @param input as the rule writes it; null for none
 * @param score null for not scored
 * @param decided whether it is scored, by points or by the figure from which a ranking run makes them
 */
public record SubmittedLeaf(
        FrozenLeaf leaf,
        boolean notApplicable,
        @Nullable JsonNode input,
        @Nullable BigDecimal score,
        boolean decided,
        @Nullable String explanation,
        boolean evidenceIncomplete,
        List<Evidence.AtLeaf> documents) {

    static SubmittedLeaf of(LeafScore row, FrozenLeaf leaf, List<Evidence.AtLeaf> documents) {
        var entry = row.stage(Stage.SELF).entry();
        var input = entry.input() == null ? null : InputJson.write(InputJson.stored(leaf.rule(), entry.input()));
        return new SubmittedLeaf(
                leaf,
                row.notApplicable(),
                input,
                entry.score(),
                row.isDecided(Stage.SELF),
                entry.explanation(),
                entry.evidenceIncomplete(),
                documents);
    }
}
