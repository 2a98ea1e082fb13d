package vn.parindex.assessment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.InputJson;
import vn.parindex.shared.CanonicalJson;

/**
 * What the leaves of a sheet come to when it becomes final.
 *
 * @param areas every area of the set, one in which nothing applies with a maximum of 0
 * @param digest SHA-256 over every leaf: its code, whether it applies, final score and input
 */
record FinalSheet(List<SheetState.Area> areas, List<SheetState.Figure> figures, String digest) {

    static FinalSheet of(FrozenIndexSet set, List<LeafScore> rows) {
        var results =
                rows.stream().map(row -> result(row, set.leaf(row.leafCode()))).toList();
        return new FinalSheet(SheetAreas.of(set, results), SheetAreas.figures(results), digest(set, rows));
    }

    private static LeafResult result(LeafScore row, FrozenLeaf leaf) {
        var input = row.stage(row.finalStage()).entry().input();
        return new LeafResult(
                row.leafCode(), row.notApplicable(), row.finalScore(), input == null ? null : leaf.figure(input));
    }

    private static String digest(FrozenIndexSet set, List<LeafScore> rows) {
        var leaves = new HashMap<String, Object>();
        for (var row : rows) {
            var entry = row.stage(row.finalStage()).entry();
            Map<String, @Nullable Object> content = new LinkedHashMap<>();
            content.put("notApplicable", row.notApplicable());
            content.put("score", row.finalScore());
            content.put("input", input(set.leaf(row.leafCode()), entry.input()));
            leaves.put(row.leafCode(), content);
        }
        var all = Map.of("indexSet", set.tree().indexSet().id(), "leaves", leaves);
        return CanonicalJson.digest(CanonicalJson.text(all));
    }

    private static @Nullable Object input(FrozenLeaf leaf, @Nullable String stored) {
        return stored == null ? null : InputJson.write(InputJson.stored(leaf.rule(), stored));
    }
}
