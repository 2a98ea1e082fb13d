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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Results;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Units;

/** Runs over HTTP: computed at once, listed and read. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RankingResourceTest {

    @Test
    void a_run_is_read_as_it_was_computed() {
        var world = Results.finalSheets();
        Results.survey(world.campaign(), "X26506,8.1.1,4,120", "X26508,8.1.1,2.5,118")
                .statusCode(200);

        var computed = Results.compute(world.campaign())
                .header("Location", matchesPattern(".*/api/v1/ranking-runs/[0-9a-f-]{36}"))
                .body("status", equalTo("COMPUTED"))
                .body("digest", matchesPattern("[0-9a-f]{64}"))
                .body("missing", empty())
                .body("missingSurvey", hasSize(2))
                .body("results.unit.code", contains("X26506", "X26508"))
                .body("results.rank", contains(1, 2))
                .extract();

        var read = Given.homeAffairs().get(computed.header("Location")).then().statusCode(200);
        assertThat(read.extract().asString()).isEqualTo(computed.asString());
    }

    @Test
    void an_open_sheet_is_missing_and_holds_up_the_submission_by_name() {
        var world = Given.openCampaign();
        Results.makeFinal(world.campaign(), world.ward1(), Units.WARD_1);

        Results.compute(world.campaign())
                .body("missing.unit.code", contains(Units.THANG_TAM))
                .body("missing[0].status", equalTo("DRAFT"))
                .body("results.unit.code", contains(Units.WARD_1));

        Results.submit(Results.computed(world.campaign()))
                .statusCode(422)
                .body("type", equalTo("/problems/unmet-needs"))
                .body("errors.field", contains(Units.THANG_TAM));
    }

    @Test
    void a_withdrawn_unit_is_told_apart_and_holds_up_nothing() {
        var world = Given.openCampaign();
        Results.makeFinal(world.campaign(), world.ward1(), Units.WARD_1);
        new SheetWay(world.thangTam(), Units.THANG_TAM)
                .because(Given.homeAffairs(), "withdrawal")
                .then()
                .statusCode(200);

        var run = Results.computed(world.campaign());

        Results.get(run).body("withdrawn.code", contains(Units.THANG_TAM)).body("missing", empty());
        Results.submit(run).statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void a_reopened_sheet_is_missing_again() {
        var world = Results.finalSheets();
        new SheetWay(world.ward1(), Units.WARD_1)
                .because(Given.homeAffairs(), "reopening")
                .then()
                .statusCode(200);

        Results.compute(world.campaign()).body("missing.unit.code", contains(Units.WARD_1));
        assertThat(CleanDatabase.count(
                        "select count(*) from sheet_subtotals where assessment_id = '" + world.ward1() + "'"))
                .isZero();
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
        Results.submitted(campaign);

        Results.leadership()
                .queryParam("campaign", campaign)
                .get("/api/v1/ranking-runs")
                .then()
                .body("total", equalTo(2))
                .body("items.status", contains("COMPUTED", "SUBMITTED"))
                .body("items[0].allowed", empty())
                .body("items[1].allowed", contains("approval", "sending-back"))
                .body("items[1].allowed", not(hasItem("publication")));
    }
}
