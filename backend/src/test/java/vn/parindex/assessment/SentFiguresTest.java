package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;

/** Figures of others come from a system as JSON: to the same effect as from a file, every fault by item and field. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SentFiguresTest {
    private static final String TYPED = "{\"input\": {\"a\": 100, \"b\": 90}, \"explanation\": \"Theo sổ theo dõi\"}";
    private static final String KEY = "figures-key-1";

    private static RequestSpecification client() {
        return Given.as(Tokens.of("service-account-integration", null, "integration"));
    }

    private static String item(String unit, String leaf, String input) {
        return item(unit, leaf, input, "Hệ thống một cửa điện tử", "2018-10-31");
    }

    private static String item(String unit, String leaf, String input, String source, String asOf) {
        return "{\"unit\": \"%s\", \"leaf\": \"%s\", \"input\": %s, \"source\": \"%s\", \"asOf\": \"%s\"}"
                .formatted(unit, leaf, input, source, asOf);
    }

    private static String good(String unit) {
        return item(unit, "1.1", "{\"a\": 4318, \"b\": 4231}");
    }

    private static String list(String... items) {
        return "[" + String.join(",\n", items) + "]";
    }

    private static ValidatableResponse send(RequestSpecification as, String campaign, String body) {
        return as.body(body).post("/api/v1/campaigns/" + campaign + "/figures").then();
    }

    private static ValidatableResponse send(String campaign, String... items) {
        return send(client(), campaign, list(items));
    }

    private static Given.SmallWorld small() {
        Given.units();
        return Given.smallCampaign(2018, true);
    }

    private static ValidatableResponse sheet(SheetWay sheet) {
        return sheet.head().get(sheet.path("")).then().statusCode(200);
    }

    private static long events(String action) {
        return CleanDatabase.count("select count(*) from audit_events where action = '" + action + "'");
    }

    private static void assertNothingStored() {
        assertThat(CleanDatabase.count("select count(*) from leaf_figures")).isZero();
        assertThat(CleanDatabase.count("select count(*) from leaf_revisions")).isZero();
        assertThat(events("figures.import") + events("score.enter")).isZero();
    }

    @Test
    void figures_stand_at_the_leaf_and_are_entered_only_where_nothing_was() {
        var world = small();
        var ward = world.sheet(Units.WARD_1);
        var thangTam = world.sheet(Units.THANG_TAM);
        ward.save("1.1", TYPED);

        send(
                        world.campaign(),
                        good("X26506"),
                        item("X26508", "1.1", "{\"a\": 1234.5, \"b\": 1234.50}", " Cổng dịch vụ công ", "2018-09-30"))
                .statusCode(200)
                .body("stored", equalTo(true))
                .body("rows", equalTo(2))
                .body("units", equalTo(2))
                .body("filled", equalTo(1))
                .body("kept", equalTo(1));

        sheet(ward)
                .body("leaves[0].self.input.a", equalTo(100))
                .body("leaves[0].version", equalTo(1))
                .body("leaves[0].figures.input.a", equalTo(4318))
                .body("leaves[0].figures.source", equalTo("Hệ thống một cửa điện tử"))
                .body("leaves[0].figures.asOf", equalTo("2018-10-31"))
                .body("leaves[1].figures", nullValue());
        sheet(thangTam)
                .body("leaves[0].self.input.a", equalTo(1234.5f))
                .body("leaves[0].self.score", equalTo(4))
                .body("leaves[0].self.byRule", equalTo(true))
                .body("leaves[0].self.by.username", equalTo("service-account-integration"))
                .body("leaves[0].version", equalTo(1))
                .body("leaves[0].figures.input.b", equalTo(1234.5f))
                .body("leaves[0].figures.source", equalTo("Cổng dịch vụ công"))
                .body("leaves[0].figures.asOf", equalTo("2018-09-30"));
        assertThat(events("figures.import")).isEqualTo(2);
        assertThat(events("score.enter")).isEqualTo(2);
    }

    @Test
    void later_figures_replace_earlier_ones_from_a_file_or_a_list() {
        var world = small();
        send(world.campaign(), good("X26506")).statusCode(200);
        send(world.campaign(), item("X26506", "1.1", "{\"a\": 100, \"b\": 85}", "Lần 2", "2018-11-01"))
                .statusCode(200)
                .body("filled", equalTo(1));

        sheet(world.sheet(Units.WARD_1))
                .body("leaves[0].self.input.b", equalTo(85))
                .body("leaves[0].figures.source", equalTo("Lần 2"));
        assertThat(CleanDatabase.count("select count(*) from leaf_figures")).isEqualTo(1);
    }

    @Test
    void a_value_is_taken_where_the_rule_asks_for_one_and_no_figures_where_it_asks_for_something_else() {
        var world = Given.openCampaign();

        send(
                        world.campaign(),
                        item("X26506", "3.2.9", "{\"value\": 12.5}"),
                        item("X26506", "6.1", "{\"a\": 100, \"b\": 120}"))
                .statusCode(200)
                .body("filled", equalTo(2));
        Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1())
                .then()
                .body("leaves.find { it.code == '3.2.9' }.self.input.value", equalTo(12.5f))
                .body("leaves.find { it.code == '6.1' }.self.score", equalTo(1.5f));

        send(
                        world.campaign(),
                        item("X26506", "3.2.9", "{\"a\": 1, \"b\": 1}"),
                        item("X26508", "1.1.1", "{\"level\": 0}"))
                .statusCode(422)
                .body("errors.field", contains("[0].input.value", "[0].input.a", "[0].input.b", "[1].leaf"))
                .body("errors[3].message", containsString("không nhận số liệu"));
    }

    @Test
    void every_fault_is_told_by_its_item_and_field_and_nothing_is_stored() {
        var world = small();
        world.sheet(Units.THANG_TAM).to("DISTRICT_APPRAISAL");
        Given.homeAffairs()
                .body("{\"codes\": [\"1.1\"], \"reason\": \"Không có\"}")
                .put("/api/v1/campaigns/" + world.campaign() + "/units/SDL/not-applicable")
                .then()
                .statusCode(200);

        send(
                        world.campaign(),
                        good("X26506"),
                        good("X99999"),
                        good("H747"),
                        good("X26508"),
                        good("SDL"),
                        item("SNV", "7.7", "{\"a\": 100, \"b\": 90}"),
                        item("SNV", "1.3", "{\"a\": 100, \"b\": 90}"),
                        item("SNV", "1.2", "{\"a\": 100, \"b\": 90}"),
                        item("SNV", "1.1", "{\"a\": 90, \"b\": 100}"),
                        good("X26506"))
                .statusCode(422)
                .body("type", equalTo("/problems/import-refused"))
                .body("detail", containsString("9"))
                .body(
                        "errors.field",
                        contains(
                                "[1].unit",
                                "[2].unit",
                                "[3].unit",
                                "[4].leaf",
                                "[5].leaf",
                                "[6].leaf",
                                "[7].leaf",
                                "[8].input.b",
                                "[9].leaf"))
                .body("errors[2].message", containsString("chỉ nhận khi đơn vị đang tự chấm"))
                .body("errors[8].message", equalTo("Đơn vị UBND phường 1, mã 1.1 đã có ở mục [0]."));
        assertThat(CleanDatabase.count("select count(*) from leaf_figures")).isZero();
        assertThat(events("figures.import")).isZero();
        sheet(world.sheet(Units.WARD_1)).body("leaves[0].self", nullValue()).body("leaves[0].figures", nullValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 100}                       | [1].input.b
            {"a": 100, "b": 90, "value": 5}  | [1].input.value
            {"a": "100", "b": 90}            | [1].input.a
            {"a": 100, "b": -1}              | [1].input.b
            {"a": 0, "b": 5}                 | [1].input.b
            {"a": 1e30, "b": 5}              | [1].input.a
            {"level": 1, "a": 1, "b": 1}     | [1].input.level
            [100, 90]                        | [1].input
            100                              | [1].input
            null                             | [1].input
            """)
    void an_input_that_the_rule_refuses_is_told_at_its_place(String input, String field) {
        var world = small();

        send(world.campaign(), good("X26506"), item("SNV", "1.1", input))
                .statusCode(422)
                .body("errors.field", contains(field));
        assertNothingStored();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "source"                     | "quelle"           | 400 | [1].quelle
            "Hệ thống một cửa điện tử"   | ""                 | 400 | [1].source
            "Hệ thống một cửa điện tử"   | " "                | 400 | [1].source
            "Hệ thống một cửa điện tử"   | "\\u00a0"          | 422 | [1].source
            "Hệ thống một cửa điện tử"   | null               | 400 | [1].source
            "Hệ thống một cửa điện tử"   | 5                  | 400 | [1].source
            "2018-10-31"                 | "2999-01-01"       | 422 | [1].asOf
            "2018-10-31"                 | "1999-12-31"       | 422 | [1].asOf
            "2018-10-31"                 | "2018-02-31"       | 400 | [1].asOf
            "2018-10-31"                 | "31/10/2018"       | 400 | [1].asOf
            "2018-10-31"                 | null               | 400 | [1].asOf
            "X26508"                     | ""                 | 400 | [1].unit
            "X26508"                     | null               | 400 | [1].unit
            "1.1"                        | 1.1                | 400 | [1].leaf
            "1.1"                        | null               | 400 | [1].leaf
            "1.1"                        | "1.1.1.1"          | 422 | [1].leaf
            {"a": 4318, "b": 4231}       | {"a": 1, "a": 2}   | 400 | [1].input
            """)
    void a_part_that_is_missing_or_wrong_is_told_at_its_place(String from, String to, int status, String field) {
        var world = small();

        send(world.campaign(), good("X26506"), good("X26508").replace(from, to))
                .statusCode(status)
                .body("errors.field", contains(field));
        assertNothingStored();
    }

    @Test
    void an_item_without_input_and_one_that_is_none_are_told() {
        var world = small();

        send(world.campaign(), good("X26506"), good("X26508").replace("\"input\": {\"a\": 4318, \"b\": 4231}, ", ""))
                .statusCode(400)
                .body("type", equalTo("/problems/validation"))
                .body("errors.field", contains("[1].input"));
        send(world.campaign(), good("X26506"), "null").statusCode(400).body("errors.field", contains("[1]"));
        send(world.campaign(), "{\"unit\": \"%s\"}".formatted("X".repeat(201)))
                .statusCode(400)
                .body("errors.size()", equalTo(5));
        assertNothingStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "null", "", "[", "unit,leaf\nX26506,1.1", "[\"X26506\"]", "[] []"})
    void what_is_no_list_of_figures_is_refused(String body) {
        var world = small();

        send(client(), world.campaign(), body).statusCode(400);
        assertNothingStored();
    }

    @Test
    void more_than_ten_thousand_are_too_many() {
        var world = small();
        var most = Collections.nCopies(10_000, good("X26506").replaceAll("\\s", ""));

        send(client(), world.campaign(), list(most.toArray(String[]::new)))
                .statusCode(422)
                .body("errors.size()", equalTo(9_999))
                .body("errors[9998].field", equalTo("[9999].leaf"));
        send(client(), world.campaign(), "[" + String.join(",", most) + "," + most.getFirst() + "]")
                .statusCode(400)
                .body("errors[0].message", containsString("10000"));
        assertNothingStored();
    }

    @Test
    void home_affairs_may_too_units_may_not_and_an_unknown_campaign_has_no_figures() {
        var world = small();

        send(Given.homeAffairs(), world.campaign(), list(good("X26506"))).statusCode(200);
        send(Given.officerOf(Units.WARD_1), world.campaign(), list(good("X26506")))
                .statusCode(403);
        send(UUID.randomUUID().toString(), good("X26506")).statusCode(404);
        send(UUID.randomUUID().toString(), good("X99999")).statusCode(404);
    }

    @Test
    void after_the_closing_instant_nothing_is_taken() {
        var world = Given.openCampaign(
                Instant.now().minus(Duration.ofDays(9)), Instant.now().minus(Duration.ofDays(1)));

        send(world.campaign(), item("X26506", "3.2.2", "{\"a\": 100, \"b\": 90}"))
                .statusCode(422)
                .body("errors.field", contains("[0].unit"));
    }

    @Test
    void a_repetition_under_the_same_key_does_nothing_and_other_figures_under_it_are_refused() {
        var world = small();
        send(client().header("Idempotency-Key", KEY), world.campaign(), list(good("X99999")))
                .statusCode(422);
        var first = send(client().header("Idempotency-Key", KEY), world.campaign(), list(good("X26506")))
                .statusCode(200)
                .extract()
                .asString();

        send(client().header("Idempotency-Key", KEY), world.campaign(), list(good("X26506")))
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body(equalTo(first));
        send(client().header("Idempotency-Key", KEY), world.campaign(), list(good("X26508")))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-mismatch"));
        assertThat(events("figures.import")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1"})
    void a_dry_run_tells_what_would_be_stores_nothing_and_waits_for_nobody(String dryRun) throws Exception {
        var world = small();
        var path = "/api/v1/campaigns/" + world.campaign() + "/figures?dryRun=" + dryRun;

        try (var other = PostgresResource.connection();
                var statement = other.createStatement();
                var pool = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from campaigns for update");
            statement.execute("select 1 from assessments for update");
            statement.execute("select 1 from leaf_scores for update");
            var looking = pool.submit(
                    () -> client().body(list(good("X26506"))).post(path).then());
            try {
                looking.get(20, TimeUnit.SECONDS)
                        .statusCode(200)
                        .body("stored", equalTo(false))
                        .body("filled", equalTo(1));
            } finally {
                other.rollback();
            }
        }
        client().body(list(good("X99999"))).post(path).then().statusCode(422);
        assertNothingStored();
    }
}
