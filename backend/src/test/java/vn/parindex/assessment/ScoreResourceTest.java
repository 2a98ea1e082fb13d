package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;

/** Saving a leaf over HTTP: what is accepted, what is refused and how, and what stays behind. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ScoreResourceTest {
    private static final String ON_TIME = "3.2.2"; // CASES a, b up to 2.5 points

    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    private ValidatableResponse save(String leaf, long version, String body) {
        return Given.officerOf(Units.WARD_1)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/assessments/" + world.ward1() + "/scores/" + leaf)
                .then();
    }

    @Test
    void the_rule_gives_the_score_when_none_is_given() {
        save(ON_TIME, 0, "{\"input\": {\"a\": 4318, \"b\": 4231}, \"explanation\": \"87 hồ sơ trễ hạn\"}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("self.score.toString()", equalTo("2.4496295"))
                .body("self.input.a", equalTo(4318))
                .body("self.byRule", equalTo(true))
                .body("self.explanation", equalTo("87 hồ sơ trễ hạn"))
                .body("self.by.username", equalTo("officer-X26506"));

        assertThat(CleanDatabase.count("select count(*) from leaf_scores where self_score = 2.4496294581"))
                .isEqualTo(1);
        Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("leaves.find { it.code == '3.2.2' }.self.input.b", equalTo(4231))
                .body("leaves.find { it.code == '3.2.1' }.self", nullValue())
                .body("progress.scored", equalTo(1))
                .body("progress.leaves", equalTo(61))
                .body("allowed", hasItem("score"));
    }

    @Test
    void scores_are_written_with_all_their_decimals() {
        var json = save(ON_TIME, 0, "{\"input\": {\"a\": 4318, \"b\": 4231}}")
                .extract()
                .asString();

        assertThat(json).contains("\"score\":2.4496294581");
    }

    @Test
    void an_own_score_stands_beside_the_input() {
        save(ON_TIME, 0, "{\"input\": {\"a\": 100, \"b\": 100}, \"score\": 2.1}")
                .statusCode(200)
                .body("self.score", equalTo(2.1f))
                .body("self.byRule", equalTo(false));
    }

    @Test
    void zero_and_not_scored_are_two_things() {
        save(ON_TIME, 0, "{\"score\": 0}").statusCode(200).body("self.score", equalTo(0));
        save(ON_TIME, 1, "{}").statusCode(200).body("self.score", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.2.2 | {"score": 2.51}                               | score   | 2,5
            3.2.2 | {"score": -0.1}                               | score   | 0
            3.2.2 | {"score": 1.12345678901}                      | score   | 10
            3.2.2 | {"input": {"a": 0, "b": 5}}                   | input.b |
            3.2.2 | {"input": {"a": 10, "b": 11}}                 | input.b | 10
            3.2.2 | {"input": {"a": -1, "b": 0}}                  | input.a |
            3.2.2 | {"input": {"a": "4318", "b": 4231}}           | input.a |
            3.2.2 | {"input": {"a": 10, "b": 9, "c": 1}}          | input.c |
            3.2.2 | {"input": {"level": 0}}                       | input.level |
            1.1.1 | {"input": {"level": 3}}                       | input.level |
            1.1.2 | {"input": {"ticked": [0, 0]}}                 | input.ticked[1] |
            3.2.9 | {"score": 0.3}                                | input   |
            9.1   | {"score": 2.01}                               | score   | 2
            """)
    void what_rule_or_leaf_refuse_names_the_field(String leaf, String body, String field, String limit) {
        var answer = save(leaf, 0, body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-score"))
                .body("errors.field", hasItem(field));
        if (limit != null) {
            answer.body("errors.message.join(' ')", containsString(limit));
        }
        assertThat(CleanDatabase.count("select count(*) from leaf_revisions")).isZero();
    }

    @Test
    void b_may_be_above_a_where_the_rule_says_so() {
        save("6.1", 0, "{\"input\": {\"a\": 100, \"b\": 120}}").statusCode(200).body("self.score", equalTo(1.5f));
    }

    @Test
    void nothing_arose_asks_for_not_applicable_and_scores_nothing() {
        save(ON_TIME, 0, "{\"input\": {\"a\": 0, \"b\": 0}}")
                .statusCode(200)
                .body("self.score", nullValue())
                .body("self.byRule", equalTo(true))
                .body("self.input.a", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"scores": 1}             | scores
            {"score": "1"}            | score
            {"score": true}           | score
            {"score": 1, "score": 2}  |
            {"score": 1               |
            [1]                       |
            {"explanation": "a\\u0000b"} | explanation
            """)
    void unreadable_json_is_refused_where_it_is(String body, String field) {
        var answer = save(ON_TIME, 0, body).statusCode(400).body("type", equalTo("/problems/malformed-json"));
        if (field != null) {
            answer.body("errors[0].field", equalTo(field));
        }
    }

    @Test
    void text_is_stored_composed() {
        save(ON_TIME, 0, "{\"score\": 1, \"explanation\": \"Vu\\u0303ng Ta\\u0300u\"}")
                .statusCode(200)
                .body("self.explanation", equalTo("Vũng Tàu"));
    }

    @Test
    void without_a_version_nothing_is_saved() {
        Given.officerOf(Units.WARD_1)
                .body("{\"score\": 1}")
                .put("/api/v1/assessments/" + world.ward1() + "/scores/" + ON_TIME)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
    }

    @Test
    void a_stale_version_learns_who_changed_what_and_when() {
        save(ON_TIME, 0, "{\"score\": 1}").statusCode(200);

        save(ON_TIME, 0, "{\"score\": 2}")
                .statusCode(412)
                .body("changedBy.username", equalTo("officer-X26506"))
                .body("leaf.self.score", equalTo(1))
                .body("leaf.version", equalTo(1))
                .body("detail", containsString("officer-X26506"));
    }

    @Test
    void of_many_at_once_on_one_leaf_exactly_one_wins() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> save(ON_TIME, 0, "{\"score\": 1}").extract().statusCode())
                    .toList();
            var statuses =
                    pool.invokeAll(tries).stream().map(f -> f.resultNow()).toList();

            assertThat(statuses).containsOnlyOnce(200).filteredOn(s -> s != 200).containsOnly(412);
        }
        assertThat(CleanDatabase.count("select count(*) from leaf_revisions")).isEqualTo(1);
        assertThat(CleanDatabase.count("select count(*) from audit_events where action = 'score.enter'"))
                .isEqualTo(1);
    }

    @Test
    void what_one_may_not_know_of_is_not_found() {
        var other = Given.officerOf(Units.THANG_TAM).header("If-Match", "\"9\"").body("{\"score\": 99}");

        other.put("/api/v1/assessments/" + world.ward1() + "/scores/" + ON_TIME)
                .then()
                .statusCode(404);
        save("99.9", 0, "{\"score\": 1}").statusCode(404);
    }

    @Test
    void leaves_that_others_score_are_not_the_units() {
        save("1.2.1", 0, "{\"score\": 0.5}").statusCode(403).body("errors[0].leaf", equalTo("1.2.1"));
        save("8.1", 0, "{\"score\": 1}").statusCode(404);
    }

    @Test
    void a_leaf_that_does_not_apply_takes_no_score_and_leaves_the_maximum() {
        Given.homeAffairs()
                .body("{\"codes\": [\"3.2\"], \"reason\": \"Không có bộ phận một cửa\"}")
                .put("/api/v1/campaigns/" + world.campaign() + "/units/X26506/not-applicable")
                .then()
                .statusCode(200)
                .body("leaves", hasItem(ON_TIME));

        save(ON_TIME, 1, "{\"score\": 1}").statusCode(409).body("assessmentStatus", equalTo("DRAFT"));
        Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1())
                .then()
                .body("progress.leaves", equalTo(52))
                .body("leaves.find { it.code == '3.2.2' }.notApplicable", equalTo(true));
    }

    @Test
    void outside_draft_the_status_and_its_holder_are_named() {
        CleanDatabase.run("update assessments set status = 'PROVINCE_APPRAISAL' where id = '" + world.ward1() + "'");

        save(ON_TIME, 0, "{\"score\": 1}")
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"))
                .body("assessmentStatus", equalTo("PROVINCE_APPRAISAL"))
                .body("heldBy.role", equalTo("province-team"))
                .body("detail", containsString("Tổ thẩm định"));
    }

    @Test
    void the_database_itself_refuses_a_score_outside_draft() {
        CleanDatabase.run("update assessments set status = 'PROVINCE_APPRAISAL' where id = '" + world.ward1() + "'");

        assertThatThrownBy(() -> CleanDatabase.run(
                        "update leaf_scores set self_score = 1 where assessment_id = '" + world.ward1() + "'"))
                .hasMessageContaining("takes no scores");
    }

    @Test
    void after_the_closing_instant_nothing_is_saved() {
        world = Given.openCampaign(
                Instant.now().minus(Duration.ofDays(9)), Instant.now().minus(Duration.ofDays(1)));

        save(ON_TIME, 0, "{\"score\": 1}")
                .statusCode(409)
                .body("type", equalTo("/problems/phase-closed"))
                .body("detail", containsString("giờ Việt Nam"));
    }

    @Test
    void tokens_that_are_not_for_us_open_nothing() {
        var address = "/api/v1/assessments/" + world.ward1();

        Given.as(Tokens.expired("officer", Units.WARD_1, "unit"))
                .get(address)
                .then()
                .statusCode(401);
        Given.as(Tokens.forOtherAudience("officer", Units.WARD_1, "unit"))
                .get(address)
                .then()
                .statusCode(401);
        Given.as(Tokens.of("operator", null, "survey-operator"))
                .get(address)
                .then()
                .statusCode(403);
        Given.as(Tokens.of("nobody", Units.WARD_1)).get(address).then().statusCode(403);
    }
}
