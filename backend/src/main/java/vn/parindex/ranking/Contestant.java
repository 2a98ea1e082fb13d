package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.assessment.SheetState;
import vn.parindex.campaign.Consolidation.Entrant;
import vn.parindex.campaign.Treatment;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.scoring.Parts;

/**
 * A participant with everything its result follows from.
 *
 * @param status of its sheet; null for those ranked by the survey alone
 * @param areas in the set's order; empty unless the unit is in the race
 * @param figures measured against the best of the group
 * @param survey points of the applicable survey leaves; a leaf without points is there with null
 */
record Contestant(
        Entrant entrant,
        FrozenIndexSet set,
        @Nullable AssessmentStatus status,
        @Nullable String digest,
        List<SheetState.Area> areas,
        List<SheetState.Figure> figures,
        Map<String, @Nullable BigDecimal> survey) {

    static Contestant of(
            Entrant entrant, FrozenIndexSet set, @Nullable SheetState sheet, Map<String, BigDecimal> points) {
        if (entrant.treatment() == Treatment.SURVEY_ONLY) {
            var areas = surveyAreas(entrant, set);
            return new Contestant(entrant, set, null, null, areas, List.of(), surveyOf(areas, points));
        }
        var status = sheet == null ? AssessmentStatus.DRAFT : sheet.status();
        if (sheet == null || status != AssessmentStatus.FINAL || sheet.digest() == null) {
            return new Contestant(entrant, set, status, null, List.of(), List.of(), Map.of());
        }
        var areas = set.tree().areas().stream()
                .flatMap(area -> sheet.areas().stream().filter(a -> a.code().equals(area.code())))
                .toList();
        return new Contestant(entrant, set, status, sheet.digest(), areas, sheet.figures(), surveyOf(areas, points));
    }

    private static List<SheetState.Area> surveyAreas(Entrant entrant, FrozenIndexSet set) {
        return set.tree().areas().stream()
                .map(area -> {
                    var leaves = set.leaves().values().stream()
                            .filter(leaf -> leaf.area().equals(area.code()) && leaf.scoredBy() == ScoredBy.SURVEY)
                            .filter(leaf -> !entrant.notApplicableLeaves().contains(leaf.code()))
                            .toList();
                    var parts = leaves.stream()
                            .map(leaf -> Parts.ofSurvey(null, leaf.maxScore()))
                            .reduce(Parts.NONE, Parts::plus);
                    var codes = leaves.stream().map(leaf -> leaf.code()).toList();
                    return new SheetState.Area(area.code(), parts, parts.maximum(), codes);
                })
                .filter(area -> !area.surveyLeaves().isEmpty())
                .toList();
    }

    private static Map<String, @Nullable BigDecimal> surveyOf(
            List<SheetState.Area> areas, Map<String, BigDecimal> points) {
        var survey = new LinkedHashMap<String, @Nullable BigDecimal>();
        areas.forEach(area -> area.surveyLeaves().forEach(leaf -> survey.put(leaf, points.get(leaf))));
        return survey;
    }

    /** Whether the unit has a result: its sheet is final, or it needs none. */
    boolean scored() {
        return status == null || digest != null;
    }

    boolean withdrawn() {
        return status == AssessmentStatus.WITHDRAWN;
    }

    /** Whether the unit's sheet is still open; with a final one whose content is not fixed it counts as open. */
    boolean open() {
        return !scored() && !withdrawn();
    }

    boolean ranked() {
        return entrant.treatment() != Treatment.SCORED_NOT_RANKED;
    }

    /** The survey leaves that wait for their points. */
    List<String> withoutPoints() {
        return survey.entrySet().stream()
                .filter(e -> e.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the result follows from, for the canonical text. */
    Map<String, @Nullable Object> canonical() {
        var content = new HashMap<String, @Nullable Object>();
        content.put("unit", entrant.unitCode());
        content.put("group", entrant.group());
        content.put("treatment", entrant.treatment());
        content.put("state", scored() ? "IN" : withdrawn() ? "WITHDRAWN" : "OPEN");
        if (scored()) {
            content.put("indexSet", set.tree().indexSet().id());
            content.put("sheet", digest);
            content.put("survey", survey);
            var byCode = new HashMap<String, Object>();
            areas.forEach(area -> byCode.put(area.code(), canonical(area)));
            content.put("areas", byCode);
            var byLeaf = new HashMap<String, Object>();
            figures.forEach(f -> byLeaf.put(f.leafCode(), Map.of("value", f.value(), "ownScore", f.ownScore())));
            content.put("figures", byLeaf);
        }
        return content;
    }

    private static Map<String, Object> canonical(SheetState.Area area) {
        return Map.of(
                "appraised", area.parts().appraised(),
                "bonus", area.parts().bonus(),
                "deduction", area.parts().deduction(),
                "maximum", area.parts().maximum());
    }
}
