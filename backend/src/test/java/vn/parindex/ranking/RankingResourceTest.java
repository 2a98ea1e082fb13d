package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.FinalSheetsFixture;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Results;
import vn.parindex.testsupport.Units;

/** Runs over HTTP: computed at once, submitted, approved or sent back, corrected. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RankingResourceTest {

    private static BigDecimal decimal(ValidatableResponse answer, String path) {
        return new BigDecimal(answer.extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL))
                .get(path)
                .toString());
    }

    /** Ward 1 with a bonus, a negative leaf and two figures; Thắng Tam with a leaf that does not apply. */
    private static Given.World twoSheets() {
        var world = Given.openCampaign();
        Given.homeAffairs()
                .body("{\"codes\": [\"6\"], \"reason\": \"Không có dự toán riêng\"}")
                .put("/api/v1/campaigns/" + world.campaign() + "/units/X26508/not-applicable")
                .then()
                .statusCode(200);
        FinalSheetsFixture.makeFinal(
                world.ward1(),
                "100",
                Map.of(
                        "2.1", FinalSheetsFixture.Given.points("-0.5"),
                        "9.1", FinalSheetsFixture.Given.points("1"),
                        "3.2.9", FinalSheetsFixture.Given.input("{\"value\": 30}"),
                        "7.2.3", FinalSheetsFixture.Given.input("{\"value\": 10}")));
        FinalSheetsFixture.makeFinal(
                world.thangTam(),
                "100",
                Map.of(
                        "9.1", FinalSheetsFixture.Given.points("0"),
                        "3.2.9", FinalSheetsFixture.Given.input("{\"value\": 40}"),
                        "7.2.3", FinalSheetsFixture.Given.input("{\"value\": 30}")));
        return world;
    }

    @Test
    void a_run_gives_every_part_of_every_result() {
        var world = twoSheets();
        Results.survey(world.campaign(), "X26506,8.1.1,4,120", "X26508,8.1.1,2.5,118")
                .statusCode(200);

        var run = Results.compute(world.campaign())
                .header("Location", matchesPattern(".*/api/v1/ranking-runs/[0-9a-f-]{36}"))
                .body("status", equalTo("COMPUTED"))
                .body("digest", matchesPattern("[0-9a-f]{64}"))
                .body("missing", empty())
                .body("missingSurvey", hasSize(2))
                .body("results.unit.code", contains("X26506", "X26508"))
                .body("results.rank", contains(1, 2));

        // ward 1 has the maximum of every other leaf
        var appraised = CleanDatabase.count("""
                select cast(sum(max_score) * 10000 as bigint) from leaf_scores
                where assessment_id = '%s' and scored_by <> 'SURVEY' and leaf_code not in ('2.1', '3.2.9', '7.2.3')
                """.formatted(world.ward1()));
        // of 3.2.9 the least figure is the best; 10 ÷ 30 × 0.5
        var wanted = BigDecimal.valueOf(appraised, 4).add(new BigDecimal("0.5")).add(new BigDecimal("0.1666666667"));
        assertThat(decimal(run, "results[0].appraisedPoints")).isEqualByComparingTo(wanted);
        assertThat(decimal(run, "results[0].surveyPoints")).isEqualByComparingTo("4");
        assertThat(decimal(run, "results[0].bonusPoints")).isEqualByComparingTo("1");
        assertThat(decimal(run, "results[0].deductionPoints")).isEqualByComparingTo("0.5");
        assertThat(decimal(run, "results[0].maximum")).isEqualByComparingTo("100");
        assertThat(decimal(run, "results[1].maximum")).isEqualByComparingTo("94");
        var points = wanted.add(new BigDecimal("4.5"));
        assertThat(decimal(run, "results[0].index")).isEqualByComparingTo(points);
    }

    @Test
    void a_run_is_read_as_it_was_computed() {
        var world = twoSheets();
        var computed = Results.compute(world.campaign()).extract();

        var read = Given.homeAffairs().get(computed.header("Location")).then().statusCode(200);

        assertThat(read.extract().asString()).isEqualTo(computed.asString());
    }

    @Test
    void an_open_sheet_is_missing_and_holds_up_the_submission_by_name() {
        var world = Given.openCampaign();
        FinalSheetsFixture.makeFinal(world.ward1());

        Results.compute(world.campaign())
                .body("missing.unit.code", contains(Units.THANG_TAM))
                .body("missing[0].status", equalTo("DRAFT"))
                .body("openSheets", equalTo(1))
                .body("missingSurvey.group", contains("COMMUNE"))
                .body("results.unit.code", contains(Units.WARD_1));

        Results.submit(Results.computed(world.campaign()))
                .statusCode(422)
                .body("type", equalTo("/problems/unmet-needs"))
                .body("errors.field", contains(Units.THANG_TAM));
    }

    @Test
    void a_withdrawn_unit_is_told_apart_and_holds_up_nothing() {
        var world = Given.openCampaign();
        FinalSheetsFixture.makeFinal(world.ward1());
        FinalSheetsFixture.withdraw(world.thangTam());

        var run = Results.computed(world.campaign());

        Results.get(run)
                .body("withdrawn.unit.code", contains(Units.THANG_TAM))
                .body("withdrawn.group", contains("COMMUNE"))
                .body("missing", empty());
        Results.submit(run).statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void a_run_whose_inputs_have_changed_is_stale() {
        var campaign = Results.finalSheets().campaign();
        var run = Results.computed(campaign);
        Results.survey(campaign, "X26506,8.1.1,3.5,120").statusCode(200);

        Results.submit(run).statusCode(409).body("type", equalTo("/problems/stale-digest"));

        Results.submit(Results.computed(campaign)).statusCode(200);
    }

    @Test
    void approval_is_bound_to_the_digest() {
        var run = Results.submitted(Results.finalSheets().campaign());

        Results.approve(run, "0".repeat(64)).statusCode(409).body("type", equalTo("/problems/stale-digest"));
        Results.approve(run, run.digest())
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decisions.kind", contains("SUBMITTED", "APPROVED"))
                .body("decisions[1].decisionNumber", equalTo("740/QĐ-UBND"));
        Results.approve(run, run.digest()).statusCode(409).body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void inputs_that_change_behind_the_submission_are_found_at_the_approval() {
        var world = Results.finalSheets();
        var run = Results.submitted(world.campaign());
        CleanDatabase.run("update sheet_subtotals set appraised = appraised - 0.1 where area_code = '1'");

        Results.approve(run, run.digest()).statusCode(409).body("type", equalTo("/problems/stale-digest"));
    }

    @Test
    void only_one_run_of_a_group_is_decided_on_at_a_time() {
        var campaign = Results.finalSheets().campaign();
        var first = Results.submitted(campaign);
        var second = Results.computed(campaign);

        Results.submit(second).statusCode(409);
        Results.submit(first).statusCode(409);
        Results.sendBack(first).statusCode(200).body("status", equalTo("SENT_BACK"));

        Results.submit(first).statusCode(409);
        Results.submit(second).statusCode(200);
        Results.approve(second, second.digest()).statusCode(200);
        Results.submit(Results.computed(campaign)).statusCode(409);
    }

    @Test
    void two_runs_at_once_are_one_after_the_other_and_the_same() throws Exception {
        var campaign = Results.finalSheets().campaign();
        Callable<String> compute = () -> Results.computed(campaign).digest();

        try (var pool = Executors.newFixedThreadPool(4)) {
            var digests = pool.invokeAll(List.of(compute, compute, compute, compute)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(digests).hasSize(4).containsOnly(digests.getFirst());
        }
        assertThat(CleanDatabase.count("select count(*) from ranking_runs")).isEqualTo(4);
    }

    @Test
    void two_submissions_at_once_have_one_winner() throws Exception {
        var campaign = Results.finalSheets().campaign();
        var one = Results.computed(campaign);
        var other = Results.computed(campaign);

        try (var pool = Executors.newFixedThreadPool(2)) {
            var statuses = pool
                    .invokeAll(List.<Callable<Integer>>of(
                            () -> Results.submit(one).extract().statusCode(),
                            () -> Results.submit(other).extract().statusCode()))
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void the_first_run_begins_the_consolidation() {
        var campaign = Results.finalSheets().campaign();

        Results.computed(campaign);

        Given.homeAffairs()
                .get("/api/v1/campaigns/" + campaign)
                .then()
                .body("status", equalTo("CONSOLIDATING"))
                .body("groups[0].results", equalTo("OPEN"))
                .body("groups[0].grades.name", contains("Loại A", "Loại B", "Loại C", "Loại D"));
    }

    @Test
    void a_correction_needs_settled_results_and_ends_with_the_approval_of_a_new_run() {
        var campaign = Results.finalSheets().campaign();
        Results.correct(campaign).statusCode(409);
        var first = Results.approved(campaign);
        Results.survey(campaign, "X26506,8.1.1,3.5,120").statusCode(409);

        Results.correct(campaign)
                .statusCode(201)
                .body("groups[0].correctionReason", equalTo("Nhập nhầm điểm điều tra"));
        Results.correct(campaign).statusCode(409);
        Results.survey(campaign, "X26506,8.1.1,3.5,120").statusCode(200);
        var second = Results.approved(campaign);

        Results.get(second).body("groupStatuses[0].correctionReason", equalTo("Nhập nhầm điểm điều tra"));
        Results.get(first).body("status", equalTo("SUPERSEDED"));
        Results.survey(campaign, "X26506,8.1.1,3.25,120").statusCode(409);
        Results.publish(first).statusCode(409);
    }

    @Test
    void a_correction_that_is_sent_back_stays_open_and_the_results_stay_settled() {
        var campaign = Results.finalSheets().campaign();
        Results.approved(campaign);
        Results.correct(campaign).statusCode(201);

        Results.sendBack(Results.submitted(campaign)).statusCode(200);

        Given.homeAffairs()
                .get("/api/v1/campaigns/" + campaign)
                .then()
                .body("groups[0].results", equalTo("APPROVED"))
                .body("groups[0].correctionReason", equalTo("Nhập nhầm điểm điều tra"));
        Results.survey(campaign, "X26506,8.1.1,3.5,120").statusCode(200);
    }

    @Test
    void a_reopened_sheet_is_missing_again() {
        var world = Results.finalSheets();
        FinalSheetsFixture.reopen(world.ward1());

        Results.compute(world.campaign()).body("missing.unit.code", contains(Units.WARD_1));
        assertThat(CleanDatabase.count(
                        "select count(*) from sheet_subtotals where assessment_id = '" + world.ward1() + "'"))
                .isZero();
    }

    @Test
    void a_group_without_units_a_draft_and_an_unknown_campaign_are_refused() {
        var campaign = Results.finalSheets().campaign();

        Given.homeAffairs()
                .body("{\"campaign\": \"" + campaign + "\", \"groups\": [\"DISTRICT\"]}")
                .post("/api/v1/ranking-runs")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("groups"));
        Given.homeAffairs()
                .body(Map.of("campaign", UUID.randomUUID()))
                .post("/api/v1/ranking-runs")
                .then()
                .statusCode(404);
        Given.homeAffairs()
                .body(Map.of(
                        "campaign",
                        Given.campaign(
                                2019,
                                java.time.Instant.now(),
                                java.time.Instant.now().plusSeconds(60))))
                .post("/api/v1/ranking-runs")
                .then()
                .statusCode(409);
        Given.homeAffairs()
                .get("/api/v1/ranking-runs/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void a_list_tells_what_the_caller_may_do() {
        var campaign = Results.finalSheets().campaign();
        Results.computed(campaign);
        var submitted = Results.submitted(campaign);

        Results.leadership()
                .queryParam("campaign", campaign)
                .get("/api/v1/ranking-runs")
                .then()
                .body("total", equalTo(2))
                .body("items.status", contains("COMPUTED", "SUBMITTED"))
                .body("items.openSheets", contains(0, 0))
                .body("items[0].allowed", empty())
                .body("items[1].allowed", contains("approval", "sending-back"))
                .body("items[1].allowed", not(hasItem("publication")));
        Results.approve(submitted, submitted.digest()).body("allowed", contains("correction"));
        Results.get(submitted).body("allowed", contains("publication"));
    }
}
