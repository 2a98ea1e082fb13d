package vn.parindex.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Level;
import vn.parindex.identity.CurrentUser;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.organization.UnitGroup;

/** Sheets of the cases that both engines answer: entered, made final and summed up as the product does it. */
public final class EngineSheets {
    private EngineSheets() {}

    /** What a unit's sheet brings into the ranking. */
    public static SheetState state(FrozenIndexSet set, JsonNode unit) {
        var code = unit.get("unit").asText();
        var status = AssessmentStatus.valueOf(unit.get("state").asText());
        if (status != AssessmentStatus.FINAL) {
            return new SheetState(code, status, null, List.of(), List.of());
        }
        var notApplicable = notApplicable(unit);
        var rows = new ArrayList<LeafScore>();
        for (var leaf : set.leaves().values()) {
            var row = new LeafScore(sheet(code, set.tree().indexSet().id()), leaf, notApplicable.contains(leaf.code()));
            var entered = unit.get("leaves").get(leaf.code());
            if (entered != null) {
                row.enter(Stage.PROVINCE, entered(leaf, entered));
            }
            rows.add(row);
        }
        var content = FinalSheet.of(set, rows);
        return new SheetState(code, status, content.digest(), content.areas(), content.figures());
    }

    public static Set<String> notApplicable(JsonNode unit) {
        return unit.get("notApplicable").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static StageScore entered(FrozenLeaf leaf, JsonNode entered) {
        @Nullable JsonNode score = entered.get("score");
        var command = new EnterScore(entered.get("input"), score == null ? null : score.decimalValue(), null, null);
        return StageScore.entered(ScoreEntry.check(leaf, command), CurrentUser.CLOCK, Instant.EPOCH);
    }

    private static Assessment sheet(String unit, UUID set) {
        var owner =
                new Campaigns.SheetOwner(unit, unit, UnitGroup.COMMUNE, null, set, List.of(Level.PROVINCE), Set.of());
        return new Assessment(new UUID(7, 2), owner, Instant.EPOCH);
    }
}
