package vn.parindex.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.parindex.shared.Clocks;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Results;

/** What is public, and what is not before it is. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PublicationResourceTest {

    private static ValidatableResponse results(String query) {
        return given().get("/api/v1/public/results?" + query).then();
    }

    @Test
    void nothing_is_visible_before_the_publication() {
        var campaign = Results.finalSheets().campaign();
        var run = Results.approved(campaign);

        results("year=2018").statusCode(404).body("type", equalTo("/problems/not-found"));
        results("year=2018&group=COMMUNE").statusCode(404);
        results("year=1999").statusCode(404);
        given().get("/api/v1/public/results.csv?year=2018").then().statusCode(404);
        given().get("/api/v1/public/years").then().statusCode(200).body("$", empty());
        // the same words whether the year has results that are not public or none at all
        assertThat(results("year=2018").extract().jsonPath().getString("detail"))
                .isEqualTo(results("year=1999").extract().jsonPath().getString("detail"));
        Given.officerOf("X26506").get("/api/v1/ranking-runs/" + run.id()).then().statusCode(403);
        Given.officerOf("X26506").get("/api/v1/ranking-runs").then().statusCode(403);
        Given.officerOf("X26506").get("/api/v1/publications").then().statusCode(403);
    }

    @Test
    void published_results_are_there_for_everybody() {
        var campaign = Results.finalSheets().campaign();
        var run = Results.approved(campaign);

        Results.publish(run)
                .statusCode(201)
                .body("version", equalTo(1))
                .body("groups[0].group", equalTo("COMMUNE"))
                .body("decision.number", equalTo("741/QĐ-UBND"));

        results("year=2018&group=COMMUNE")
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60, must-revalidate")
                .body("year", equalTo(2018))
                .body("demonstration", equalTo(true))
                .body("version", equalTo(1))
                .body("decision.date", equalTo("2019-03-28"))
                .body("results", hasSize(2))
                .body("results.rank", contains(1, 1))
                .body("results[0].areas", hasSize(9));
        results("year=2018&group=DISTRICT").statusCode(404);
        given().get("/api/v1/public/years").then().body("year", contains(2018));
        Results.get(run).body("status", equalTo("PUBLISHED"));
        Given.homeAffairs().get("/api/v1/campaigns/" + campaign).then().body("status", equalTo("PUBLISHED"));
    }

    @Test
    void open_data_come_as_csv_at_full_precision() {
        Results.published(Results.finalSheets().campaign());

        var csv = given().get("/api/v1/public/results.csv?year=2018")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();

        var lines = csv.lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).endsWith("index,rank,grade,demonstration");
        assertThat(lines.get(1))
                .startsWith("2018,COMMUNE,X26506,UBND phường 1,")
                .endsWith(",1,Loại D,true");
    }

    @Test
    void only_an_approved_run_is_published_and_only_once() {
        var campaign = Results.finalSheets().campaign();
        var run = Results.submitted(campaign);
        Results.publish(run).statusCode(409).body("type", equalTo("/problems/wrong-state"));
        Results.approve(run, run.digest()).statusCode(200);

        Results.publish(run).statusCode(201);
        Results.publish(run).statusCode(409);

        assertThat(CleanDatabase.count("select count(*) from publications")).isEqualTo(1);
    }

    @Test
    void of_two_publications_at_once_one_is_made() throws InterruptedException {
        var run = Results.approved(Results.finalSheets().campaign());
        Callable<Integer> publish = () -> Results.publish(run).extract().statusCode();

        try (var pool = Executors.newFixedThreadPool(2)) {
            var statuses = pool.invokeAll(List.of(publish, publish)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(CleanDatabase.count("select count(*) from publications")).isEqualTo(1);
    }

    private static ValidatableResponse publishOn(LocalDate day, Results.Run run) {
        return Given.homeAffairs()
                .body(Map.of("rankingRun", run.id(), "decisionNumber", "741/QĐ-UBND", "decisionDate", day.toString()))
                .post("/api/v1/publications")
                .then();
    }

    @Test
    void a_decision_of_tomorrow_is_refused_and_one_of_today_taken_though_it_is_yesterday_elsewhere() {
        var run = Results.approved(Results.finalSheets().campaign());
        var midnight = LocalDate.now(Clocks.VIETNAM).plusDays(1).atTime(0, 30).atZone(Clocks.VIETNAM);
        QuarkusMock.installMockForType(Clock.fixed(midnight.toInstant(), Clocks.VIETNAM), Clock.class);
        var today = midnight.toLocalDate();

        publishOn(today.plusDays(1), run).statusCode(400).body("errors[0].field", equalTo("decisionDate"));
        publishOn(today, run).statusCode(201);
    }

    @Test
    void a_correction_is_a_new_version_with_its_reason_and_the_old_one_shows_until_then() {
        var campaign = Results.finalSheets().campaign();
        Results.published(campaign);
        var tag = results("year=2018").extract().header("ETag");
        Results.correct(campaign).statusCode(201);
        Results.survey(campaign, "X26508,8.1.1,3.5,120").statusCode(200);
        var second = Results.approved(campaign);
        results("year=2018").body("version", equalTo(1)).body("results.rank", contains(1, 1));
        given().header("If-None-Match", tag)
                .get("/api/v1/public/results?year=2018")
                .then()
                .statusCode(304);

        Results.publish(second)
                .statusCode(201)
                .body("version", equalTo(2))
                .body("groups[0].supersedes", equalTo(1))
                .body("groups[0].reason", equalTo("Nhập nhầm điểm điều tra"));

        given().header("If-None-Match", tag)
                .get("/api/v1/public/results?year=2018")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("groups[0].reason", equalTo("Nhập nhầm điểm điều tra"))
                .body("results.unit.code", contains("X26508", "X26506"));
        Given.homeAffairs().get("/api/v1/publications").then().body("total", equalTo(2));
    }

    @Test
    void a_training_campaign_is_never_published() {
        var campaign = Results.finalSheets().campaign();
        CleanDatabase.run("update campaigns set kind = 'TRAINING' where id = '" + campaign + "'");
        var run = Results.approved(campaign);

        Results.publish(run).statusCode(409).body("detail", containsString("tập huấn"));

        results("year=2018").statusCode(404);
    }

    @Test
    void a_year_that_is_no_year_is_named() {
        results("group=COMMUNE").statusCode(400).body("errors[0].field", equalTo("year"));
        results("year=x").statusCode(400).body("errors[0].field", equalTo("year"));
        results("year=2018&group=X").statusCode(400).body("errors[0].field", equalTo("group"));
    }
}
