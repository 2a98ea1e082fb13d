package vn.parindex.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.IndexSetTree;
import vn.parindex.indexset.InputJson;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Parts;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.CanonicalJson;

/**
 * What the leaves of a sheet come to when it becomes final.
 *
 * @param areas every area of the set, one in which nothing applies with a maximum of 0
 * @param digest SHA-256 over every leaf: its code, whether it applies, final score and input
 */
record FinalSheet(List<SheetState.Area> areas, List<SheetState.Figure> figures, String digest) {

    static FinalSheet of(FrozenIndexSet set, List<LeafScore> rows) {
        var areas = new ArrayList<SheetState.Area>();
        for (var area : set.tree().areas()) {
            var inside = rows.stream()
                    .filter(row -> !row.notApplicable())
                    .filter(row -> set.leaf(row.leafCode()).area().equals(area.code()))
                    .toList();
            areas.add(area(set, area, inside));
        }
        var figures = rows.stream()
                .filter(row -> !row.notApplicable() && set.leaf(row.leafCode()).relative())
                .flatMap(row -> figure(row, set.leaf(row.leafCode())).stream())
                .toList();
        return new FinalSheet(areas, figures, digest(set, rows));
    }

    private static SheetState.Area area(FrozenIndexSet set, IndexSetTree.Area area, List<LeafScore> rows) {
        var parts = Parts.NONE;
        var surveyMaximum = BigDecimal.ZERO;
        var surveyLeaves = new ArrayList<String>();
        for (var row : rows) {
            var leaf = set.leaf(row.leafCode());
            if (leaf.scoredBy() == ScoredBy.SURVEY) {
                parts = parts.plus(Parts.ofSurvey(null, leaf.maxScore()));
                surveyMaximum = surveyMaximum.add(leaf.maxScore());
                surveyLeaves.add(leaf.code());
            } else {
                var outside = area.maxScore().signum() == 0 || leaf.rule() instanceof Bonus;
                parts = parts.plus(Parts.ofAppraised(row.finalScore(), leaf.maxScore(), outside));
            }
        }
        return new SheetState.Area(area.code(), parts, surveyMaximum, surveyLeaves);
    }

    /** A figure competes even where an appraiser gave points of their own for it. */
    private static List<SheetState.Figure> figure(LeafScore row, FrozenLeaf leaf) {
        var input = row.stage(row.finalStage()).entry().input();
        return input != null && InputJson.stored(leaf.rule(), input) instanceof RuleInput.Amount(var value)
                ? List.of(new SheetState.Figure(leaf.code(), value, row.finalScore() != null))
                : List.of();
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
