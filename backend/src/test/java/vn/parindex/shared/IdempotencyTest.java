package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;

/** A keyed request is done once, whatever happens on the way. That every POST takes part is AuditCoverageTest's. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IdempotencyTest {
    private static final String KEY = "3f1c9a52-key";
    private static final String UNITS = "/api/v1/units/imports";
    private static final String GOOD =
            "{\"units\": [{\"code\": \"X1\", \"name\": \"UBND xã Một\", \"group\": \"COMMUNE\"}]}";
    private static final String BAD =
            "{\"units\": [{\"code\": \"X1\", \"name\": \"UBND xã Một\", \"group\": \"COMMUNE\", \"parent\": \"NONE\"}]}";

    @BeforeEach
    void nothing() {
        Given.nothing();
    }

    private static Response importing(RequestSpecification as, String key, String body) {
        return as.header("Idempotency-Key", key).body(body).post(UNITS);
    }

    @Test
    void of_many_at_once_one_is_done_and_all_get_its_answer() throws Exception {
        try (var pool = Executors.newFixedThreadPool(6)) {
            var tries = IntStream.range(0, 6)
                    .<Callable<Response>>mapToObj(i -> () -> importing(Given.homeAffairs(), KEY, GOOD))
                    .toList();
            var answers = pool.invokeAll(tries).stream().map(f -> f.resultNow()).toList();

            assertThat(answers).extracting(Response::statusCode).containsOnly(201);
            assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
            assertThat(answers.stream().filter(a -> a.header("Idempotency-Replayed") == null))
                    .hasSize(1);
        }
        assertThat(CleanDatabase.count("select count(*) from audit_events")).isEqualTo(1);
    }

    @Test
    void a_refusal_does_not_use_the_key_up() {
        importing(Given.homeAffairs(), KEY, BAD).then().statusCode(422);

        importing(Given.homeAffairs(), KEY, GOOD)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .body("created[0]", equalTo("X1"));
    }

    @Test
    void a_key_is_its_users_own() {
        importing(Given.homeAffairs(), KEY, GOOD).then().statusCode(201);

        importing(Given.as(Tokens.of("colleague", Units.HOME_AFFAIRS, "home-affairs")), KEY, GOOD)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .body("unchanged", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with a space", "khoá-có-dấu"})
    void a_key_that_is_none_is_refused(String key) {
        importing(Given.homeAffairs(), key, GOOD).then().statusCode(400).body("type", equalTo("/problems/bad-request"));

        assertThat(CleanDatabase.count("select count(*) from org_units")).isZero();
    }

    @Test
    void the_smallest_score_is_repeated_digit_by_digit() {
        var fromNothing = Given.indexSetForm("commune").replace("\"zeroBelow\": 60", "\"zeroBelow\": 0");
        var address = "/api/v1/index-sets/" + Given.draft(fromNothing) + "/trial-scores";
        var body = "{\"leafCode\": \"3.2.3\", \"input\": {\"a\": 9999999999, \"b\": 1}}";

        var first = Given.homeAffairs()
                .header("Idempotency-Key", KEY)
                .body(body)
                .post(address)
                .asString();
        var second = Given.homeAffairs()
                .header("Idempotency-Key", KEY)
                .body(body)
                .post(address)
                .asString();

        assertThat(first).contains("\"score\":0.0000000001");
        assertThat(second).isEqualTo(first);
    }
}
