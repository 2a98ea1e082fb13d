package vn.parindex.indexset;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.Scores;
import vn.parindex.scoring.ScoringRule;

/** Rules and sets of the cases that both engines answer, read as the product reads them. */
public final class EngineSets {
    private static final UUID ID = new UUID(7, 23);

    private EngineSets() {}

    public static ScoringRule rule(JsonNode json) {
        return RuleJson.rule(json.toString());
    }

    /** A set with areas and leaves, as if it had been issued. */
    public static FrozenIndexSet set(JsonNode json) {
        var areas = new ArrayList<IndexSetTree.Area>();
        var leaves = new LinkedHashMap<String, FrozenLeaf>();
        for (var area : json.get("areas")) {
            var code = area.get("code").asText();
            areas.add(new IndexSetTree.Area(code, "Lĩnh vực " + code, decimal(area, "maxScore"), List.of()));
            for (var leaf : area.get("leaves")) {
                leaves.put(leaf.get("code").asText(), leaf(code, leaf, leaves.size()));
            }
        }
        return new FrozenIndexSet(new IndexSetTree(head(leaves.size()), null, areas), leaves);
    }

    public static BigDecimal decimal(JsonNode json, String name) {
        return json.get(name).decimalValue();
    }

    private static IndexSetView head(int leaves) {
        var total = BigDecimal.valueOf(100);
        return new IndexSetView(
                ID,
                "Bộ",
                UnitGroup.COMMUNE,
                2018,
                IndexSetStatus.ISSUED,
                total,
                total,
                Scores.DECIMALS,
                false,
                null,
                null,
                leaves,
                null,
                null,
                null,
                0);
    }

    private static FrozenLeaf leaf(String area, JsonNode json, int position) {
        var code = json.get("code").asText();
        var rule = json.get("rule");
        return new FrozenLeaf(
                code,
                area,
                code,
                position,
                code,
                null,
                null,
                decimal(json, "maxScore"),
                decimal(json, "minScore"),
                Scores.DECIMALS,
                ScoredBy.valueOf(json.get("scoredBy").asText()),
                "SNV",
                null,
                List.of(),
                rule(rule),
                rule.toString());
    }
}
