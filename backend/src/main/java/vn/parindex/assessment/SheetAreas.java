package vn.parindex.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.IndexSetTree;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Parts;

/** Adds the leaves of a sheet up by area. */
public final class SheetAreas {
    private SheetAreas() {}

    /** Every area of the set, one in which nothing applies with a maximum of 0. */
    public static List<SheetState.Area> of(FrozenIndexSet set, List<LeafResult> leaves) {
        return set.tree().areas().stream()
                .map(area -> area(
                        set,
                        area,
                        leaves.stream()
                                .filter(leaf -> !leaf.notApplicable())
                                .filter(leaf -> set.leaf(leaf.leafCode()).area().equals(area.code()))
                                .toList()))
                .toList();
    }

    /** The figures that compete; also one for which an appraiser gave points of their own. */
    public static List<SheetState.Figure> figures(List<LeafResult> leaves) {
        return leaves.stream()
                .filter(leaf -> !leaf.notApplicable() && leaf.figure() != null)
                .map(leaf -> new SheetState.Figure(
                        leaf.leafCode(), Objects.requireNonNull(leaf.figure()), leaf.score() != null))
                .toList();
    }

    private static SheetState.Area area(FrozenIndexSet set, IndexSetTree.Area area, List<LeafResult> leaves) {
        var parts = Parts.NONE;
        var surveyMaximum = BigDecimal.ZERO;
        var surveyLeaves = new ArrayList<String>();
        for (var result : leaves) {
            var leaf = set.leaf(result.leafCode());
            if (leaf.scoredBy() == ScoredBy.SURVEY) {
                parts = parts.plus(Parts.ofSurvey(null, leaf.maxScore()));
                surveyMaximum = surveyMaximum.add(leaf.maxScore());
                surveyLeaves.add(leaf.code());
            } else {
                var outside = area.maxScore().signum() == 0 || leaf.rule() instanceof Bonus;
                parts = parts.plus(Parts.ofAppraised(result.score(), leaf.maxScore(), outside));
            }
        }
        return new SheetState.Area(area.code(), parts, surveyMaximum, surveyLeaves);
    }
}
