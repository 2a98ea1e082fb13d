package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.assessment.SheetState;
import vn.parindex.campaign.CampaignKind;
import vn.parindex.campaign.CampaignStatus;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Consolidation;
import vn.parindex.campaign.Consolidation.Entrant;
import vn.parindex.campaign.Treatment;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.IndexSetStatus;
import vn.parindex.indexset.IndexSetTree;
import vn.parindex.indexset.IndexSetView;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.FromSurvey;
import vn.parindex.scoring.Grades;
import vn.parindex.scoring.Manual;
import vn.parindex.scoring.Parts;
import vn.parindex.scoring.RelativeToBest;
import vn.parindex.scoring.ScoringRule;
import vn.parindex.scoring.TieBreak;

/**
 * Inputs of a run, by hand: area 1 of 20 points with the figure 1.3 of 5 points, area 8 with the survey leaves 8.1 of 12
 * and 8.2 of 8 points, area 9 outside the total.
 */
final class SmallRun {
    private static final UUID SET = new UUID(7, 1);

    private final List<Entrant> entrants = new ArrayList<>();
    private final List<SheetState> sheets = new ArrayList<>();
    private final Map<String, Map<String, BigDecimal>> survey = new HashMap<>();
    private TieBreak tieBreak = TieBreak.SHARED;
    private boolean cap;
    private int decimals = 10;

    SmallRun tieBreak(TieBreak rule) {
        this.tieBreak = rule;
        return this;
    }

    SmallRun capped() {
        this.cap = true;
        return this;
    }

    /** The set keeps so many decimals of a score. */
    SmallRun decimals(int kept) {
        this.decimals = kept;
        return this;
    }

    /** A final sheet: what area 1 and 9 brought without the figure, and the figure where there is one. */
    SmallRun sheet(String unit, Treatment treatment, String area1, String area9, String figure) {
        enter(unit, treatment);
        sheets.add(new SheetState(
                unit,
                AssessmentStatus.FINAL,
                "digest of " + unit,
                List.of(
                        new SheetState.Area("9", parts(area9), BigDecimal.ZERO, List.of()),
                        new SheetState.Area("8", parts("0 0 0 20"), dec("20"), List.of("8.1", "8.2")),
                        new SheetState.Area("1", parts(area1), BigDecimal.ZERO, List.of())),
                figure.isEmpty() ? List.of() : List.of(new SheetState.Figure("1.3", dec(figure), false))));
        return this;
    }

    /** A sheet that is not final. */
    SmallRun sheet(String unit, AssessmentStatus status) {
        enter(unit, Treatment.FULL);
        sheets.add(new SheetState(unit, status, null, List.of(), List.of()));
        return this;
    }

    /** A unit ranked by the survey alone. */
    SmallRun surveyOnly(String unit, String... notApplicable) {
        entrants.add(new Entrant(
                unit, "Đơn vị " + unit, UnitGroup.COMMUNE, SET, Treatment.SURVEY_ONLY, Set.of(notApplicable)));
        return this;
    }

    /** Points of 8.1 and 8.2; fewer where fewer are given. */
    SmallRun survey(String unit, String... points) {
        var given = new HashMap<String, BigDecimal>();
        for (int i = 0; i < points.length; i++) {
            given.put("8." + (i + 1), dec(points[i]));
        }
        survey.put(unit, given);
        return this;
    }

    RunInputs inputs() {
        var campaign = new Consolidation(
                new Campaigns.Ref(new UUID(7, 2), 2018, "Chỉ số CCHC năm 2018", false),
                CampaignKind.ANNUAL,
                CampaignStatus.CONSOLIDATING,
                tieBreak,
                cap,
                Map.of(UnitGroup.COMMUNE, Grades.NATIONAL_2018),
                Map.of(),
                entrants);
        return RunInputs.of(campaign, EnumSet.of(UnitGroup.COMMUNE), sheets, survey, id -> set());
    }

    Map<String, UnitResult> results() {
        var results = new LinkedHashMap<String, UnitResult>();
        RunResults.of(inputs()).forEach(r -> results.put(r.unit().code(), r));
        return results;
    }

    private void enter(String unit, Treatment treatment) {
        entrants.add(new Entrant(unit, "Đơn vị " + unit, UnitGroup.COMMUNE, SET, treatment, Set.of()));
    }

    /** Appraised, bonus, deduction, maximum. */
    private static Parts parts(String text) {
        var p = text.split(" ", -1);
        return new Parts(dec(p[0]), BigDecimal.ZERO, dec(p[1]), dec(p[2]), dec(p[3]));
    }

    private FrozenIndexSet set() {
        var head = new IndexSetView(
                SET,
                "Bộ nhỏ",
                UnitGroup.COMMUNE,
                2018,
                IndexSetStatus.ISSUED,
                dec("40"),
                dec("20"),
                decimals,
                false,
                null,
                null,
                6,
                null,
                null,
                null,
                0);
        var areas = List.of(
                new IndexSetTree.Area("1", "Lĩnh vực 1", dec("20"), List.of()),
                new IndexSetTree.Area("8", "Lĩnh vực 8", dec("20"), List.of()),
                new IndexSetTree.Area("9", "Thưởng, trừ", dec("0"), List.of()));
        var leaves = new LinkedHashMap<String, FrozenLeaf>();
        for (var leaf : List.of(
                leaf("1.1", "10", ScoredBy.SELF, new Manual()),
                leaf("1.3", "5", ScoredBy.SELF, new RelativeToBest("số liệu", false)),
                leaf("8.1", "12", ScoredBy.SURVEY, new FromSurvey(Map.of(), List.of())),
                leaf("8.2", "8", ScoredBy.SURVEY, new FromSurvey(Map.of(), List.of())))) {
            leaves.put(leaf.code(), leaf);
        }
        return new FrozenIndexSet(new IndexSetTree(head, null, areas), leaves);
    }

    private FrozenLeaf leaf(String code, String max, ScoredBy by, ScoringRule rule) {
        var area = code.substring(0, 1);
        return new FrozenLeaf(
                code, area, code, 1, code, null, null, dec(max), dec("0"), decimals, by, "SNV", null, List.of(), rule,
                "{}");
    }

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }
}
