package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Results;
import vn.parindex.testsupport.SheetWay;

/** Nine units brought to their results over HTTP; every figure was computed by hand. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HandComputedFiguresTest {
    /**
     * What is scored, of the set {@code figures-set.json}: 1.1 of 10 points, 1.2 of 5, 1.3 of 5 against the best figure
     * of the group, the survey's 8.1 of 12 and 8.2 of 8, outside the total half a point a praise (9.1) and less half a
     * point a blame (9.2). KAD does not apply, – is not scored.
     */
    private static final Map<String, Map<String, String>> GIVEN = table("""
            unit    | treatment         | 1.1 | 1.2 | 1.3 | 8.1      | 8.2 | 9.1 | 9.2
            FIRST   | FULL              | 10  | 5   | 30  | 12       | 4   | 0   | 0
            EVEN1   | FULL              | 9   | 3   | 24  | 10       | 6   | 0   | 0
            EVEN2   | FULL              | 8   | KAD | 24  | 9        | 7   | 0   | 0
            BLAMED  | FULL              | 10  | 2.5 | 15  | 12       | 5   | 0   | 1
            ASKED   | SURVEY_ONLY       | KAD | KAD | KAD | 10       | 5   | KAD | KAD
            CLOSE   | FULL              | 10  | 4   | 3   | 10.00004 | 5   | 0   | 0
            PRAISED | FULL              | 10  | 3   | 0   | 10       | 5   | 3   | 0
            SILENT  | FULL              | 0   | KAD | 0   | 4        | –   | 0   | 0
            OUTSIDE | SCORED_NOT_RANKED | 10  | 5   | 10  | 12       | 8   | 0   | 0
            """);

    /**
     * What comes of it, by hand. The best figure of 1.3 is 30: 24 gives 24 ÷ 30 × 5 = 4, 15 gives 2.5, 3 gives 0.5,
     * 10 gives 1.66666666666… and is rounded once.
     *
     * <pre>
     * FIRST    10 + 5 + 5 = 20       + 16       = 36          of 40 = 90
     * EVEN1     9 + 3 + 4 = 16       + 16       = 32          of 40 = 80     a real tie:
     * EVEN2     8 + 4 = 12           + 16       = 28          of 35 = 80     32 × 35 = 28 × 40 = 1120
     * BLAMED   10 + 2.5 + 2.5 = 15   + 17 − 0.5 = 31.5        of 40 = 78.75
     * ASKED                            15                     of 20 = 75     just reaches class B
     * CLOSE    10 + 4 + 0.5 = 14.5   + 15.00004 = 29.50004    of 40 = 73.7501
     * PRAISED  10 + 3 + 0 = 13       + 15 + 1.5 = 29.5        of 40 = 73.75  printed as CLOSE's
     * SILENT    0 + 0 = 0            + 4        = 4           of 35 = 11.42857142857…, 8.2 keeps its 8 points
     * OUTSIDE  10 + 5 + 1.6666666667 + 20       = 36.6666666667 of 40 = 91.66666666675
     * </pre>
     */
    private static final Map<String, Map<String, String>> WANTED = table("""
            unit    | appraisedPoints | surveyPoints | bonusPoints | deductionPoints | maximum | index         | rank | grade
            FIRST   | 20              | 16           | 0           | 0               | 40      | 90            | 1    | Loại A
            EVEN1   | 16              | 16           | 0           | 0               | 40      | 80            | 2    | Loại A
            EVEN2   | 12              | 16           | 0           | 0               | 35      | 80            | 2    | Loại A
            BLAMED  | 15              | 17           | 0           | 0.5             | 40      | 78.75         | 4    | Loại B
            ASKED   | 0               | 15           | 0           | 0               | 20      | 75            | 5    | Loại B
            CLOSE   | 14.5            | 15.00004     | 0           | 0               | 40      | 73.7501       | 6    | Loại C
            PRAISED | 13              | 15           | 1.5         | 0               | 40      | 73.75         | 7    | Loại C
            SILENT  | 0               | 4            | 0           | 0               | 35      | 11.4285714286 | 8    | Loại D
            OUTSIDE | 16.6666666667   | 20           | 0           | 0               | 40      | 91.6666666668 |      |
            """);

    private static final Set<String> SURVEY = Set.of("8.1", "8.2");
    private static final String POINTS = "(%1$s.appraised + %1$s.survey + %1$s.bonus - %1$s.deduction)";

    private static final JsonPathConfig EXACT =
            JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

    private JsonPath run = JsonPath.from("{}");

    private static Map<String, Map<String, String>> table(String text) {
        var lines = text.lines().map(line -> line.split("\\|", -1)).toList();
        var table = new LinkedHashMap<String, Map<String, String>>();
        for (var cells : lines.subList(1, lines.size())) {
            var row = new LinkedHashMap<String, String>();
            for (int i = 1; i < cells.length; i++) {
                row.put(lines.getFirst()[i].strip(), cells[i].strip());
            }
            table.put(cells[0].strip(), row);
        }
        return table;
    }

    @BeforeEach
    void consolidated() {
        Given.nothing();
        var campaign = campaign();
        Given.homeAffairs()
                .post("/api/v1/campaigns/" + campaign + "/opening")
                .then()
                .statusCode(200);
        GIVEN.forEach((unit, cells) -> {
            if (!"SURVEY_ONLY".equals(cells.get("treatment"))) {
                makeFinal(new Given.SmallWorld(campaign, "").sheet(unit), cells);
            }
        });
        Results.survey(campaign, surveyRows()).statusCode(200);
        run = Results.compute(campaign).extract().jsonPath(EXACT);
    }

    private static String campaign() {
        var units = GIVEN.keySet().stream()
                .map("{\"code\": \"%1$s\", \"name\": \"Sở %1$s\", \"group\": \"DEPARTMENT\"}"::formatted)
                .collect(Collectors.joining(", ", "{\"units\": [", "]}"));
        Given.homeAffairs().body(units).post("/api/v1/units/imports").then().statusCode(201);
        var set = Given.issuedSet("/figures-set.json");
        var campaign = Given.campaign(2018, false, Instant.EPOCH, Instant.now().plus(Duration.ofDays(2)));
        var participants = GIVEN.entrySet().stream()
                .map(row -> "{\"unit\": \"%s\", \"indexSet\": \"%s\", \"treatment\": \"%s\"}"
                        .formatted(row.getKey(), set, row.getValue().get("treatment")))
                .collect(Collectors.joining(", ", "{\"participants\": [", "]}"));
        Given.homeAffairs()
                .body(participants)
                .put("/api/v1/campaigns/" + campaign + "/participants")
                .then()
                .statusCode(200);
        GIVEN.forEach((unit, cells) -> leaveOut(campaign, unit, cells));
        return campaign;
    }

    private static void leaveOut(String campaign, String unit, Map<String, String> cells) {
        var codes = cells.entrySet().stream()
                .filter(cell -> cell.getValue().equals("KAD"))
                .map(Map.Entry::getKey)
                .toList();
        Given.homeAffairs()
                .body(Map.of("codes", codes, "reason", "Không thuộc chức năng"))
                .put("/api/v1/campaigns/" + campaign + "/units/" + unit + "/not-applicable")
                .then()
                .statusCode(200);
    }

    private static void makeFinal(SheetWay sheet, Map<String, String> cells) {
        sheet.because(Given.homeAffairs(), "closing").then().statusCode(200);
        cells.forEach((leaf, cell) -> {
            if (leaf.contains(".") && !SURVEY.contains(leaf) && !cell.equals("KAD")) {
                sheet.appraise(Given.homeAffairs(), leaf, body(leaf, cell))
                        .then()
                        .statusCode(200);
            }
        });
        sheet.finalized().then().statusCode(200);
    }

    private static String body(String leaf, String cell) {
        return switch (leaf) {
            case "1.3" -> "{\"input\": {\"value\": " + cell + "}}";
            case "9.1" -> "{\"input\": {\"counts\": {\"KHEN\": " + cell + "}}}";
            case "9.2" -> "{\"input\": {\"counts\": {\"PHEBINH\": " + cell + "}}}";
            default -> "{\"score\": " + cell + ", \"reason\": \"Theo hồ sơ\"}";
        };
    }

    private static String[] surveyRows() {
        return GIVEN.entrySet().stream()
                .flatMap(row -> SURVEY.stream()
                        .filter(leaf -> !"–".equals(row.getValue().get(leaf)))
                        .map(leaf ->
                                row.getKey() + "," + leaf + "," + row.getValue().get(leaf) + ",100"))
                .toArray(String[]::new);
    }

    @Test
    void every_part_of_every_result_is_that_of_the_hand_computation() {
        assertThat(run.<String>getList("results.unit.code")).containsExactlyElementsOf(WANTED.keySet());
        var results = run.<Map<String, Object>>getList("results").iterator();
        WANTED.forEach((unit, cells) -> {
            var result = results.next();
            cells.forEach((field, cell) ->
                    assertThat(shown(result.get(field))).as(unit + " " + field).isEqualTo(cell));
            assertThat(result).containsEntry("ranked", !unit.equals("OUTSIDE"));
        });
        assertThat(run.getList("missing")).isEmpty();
        assertThat(run.getMap("missingSurvey[0]")).containsEntry("leaves", List.of("8.2"));
    }

    private static String shown(@Nullable Object value) {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : Objects.toString(value, "");
    }

    @Test
    void areas_show_what_applies_and_a_tie_in_print_is_none() {
        assertThat(shown(run.get("results[2].areas[0].points"))).isEqualTo("12");
        assertThat(shown(run.get("results[2].areas[0].maximum"))).isEqualTo("15");
        assertThat(shown(run.get("results[2].areas[0].index"))).isEqualTo("80");
        assertThat(shown(run.get("results[3].areas[2].points"))).isEqualTo("-0.5");
        assertThat(shown(run.get("results[3].areas[2].index"))).isEmpty();
        assertThat(run.<BigDecimal>getList("results[5..6].index"))
                .extracting(index -> index.setScale(2, RoundingMode.HALF_UP))
                .containsOnly(new BigDecimal("73.75"));
    }

    /** The database's own arithmetic, on what is stored: no line of the product takes part. */
    @Test
    void stored_indexes_and_ranks_follow_from_the_stored_parts() {
        assertThat(CleanDatabase.count("select count(*) from ranking_results")).isEqualTo(9);
        assertThat(CleanDatabase.count("""
                        select count(*) from ranking_results r
                        where index is distinct from round(%s * 100::numeric(40, 20) / maximum, 10)
                        """.formatted(POINTS.formatted("r")))).isZero();
        assertThat(CleanDatabase.count("""
                        select count(*) from ranking_results r
                        where ranked and rank <> 1 + (select count(*) from ranking_results o
                            where o.run_id = r.run_id and o.ranked and %s * r.maximum > %s * o.maximum)
                        """.formatted(POINTS.formatted("o"), POINTS.formatted("r"))))
                .isZero();
    }

    /** The same from the leaves themselves, past the subtotals that were fixed with each sheet. */
    @Test
    void stored_parts_follow_from_the_leaves() {
        assertThat(CleanDatabase.count("""
                        with leaf as (
                            select a.unit_code, l.leaf_code, l.max_score, case l.leaf_code when '1.3'
                                    then round(cast(l.province_input->>'value' as numeric) * 5
                                        / max(cast(l.province_input->>'value' as numeric)) over (partition by l.leaf_code), 10)
                                    else l.province_score end as score
                            from leaf_scores l join assessments a on a.id = l.assessment_id
                            where not l.not_applicable),
                        unit as (
                            select unit_code, sum(max_score) as maximum,
                                coalesce(sum(score) filter (where leaf_code like '1.%'), 0) as appraised,
                                coalesce(sum(score) filter (where leaf_code = '9.1'), 0) as bonus,
                                coalesce(-sum(score) filter (where leaf_code = '9.2'), 0) as deduction,
                                (select sum(points) from survey_points s where s.unit_code = leaf.unit_code) as survey
                            from leaf group by unit_code)
                        select count(*) from ranking_results r natural join unit
                        """)).isEqualTo(8);
    }
}
