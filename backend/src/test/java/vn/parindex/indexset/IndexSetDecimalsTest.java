package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Prints;
import vn.parindex.testsupport.Results;
import vn.parindex.testsupport.Units;

/** A set that rounds its scores to two decimals: computed, entered, from the survey, issued, compared and as a workbook. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IndexSetDecimalsTest {
    private static final String SETS = "/api/v1/index-sets/";

    @BeforeEach
    void units() {
        Given.units();
    }

    /** The small set; 1.1 is a ratio of 2.5 points, 1.2 scored by hand up to 3.5. */
    private static ObjectNode form() {
        try (var file = Given.class.getResourceAsStream("/small-set.json")) {
            var form =
                    SampleSets.object(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
            SampleSets.node(form, "1.1").put("maxScore", 2.5);
            SampleSets.node(form, "1.2").put("maxScore", 3.5);
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String draft() {
        return Given.draft(form().put("decimals", 2).toString());
    }

    private static ValidatableResponse save(Given.World world, String leaf, String body) {
        return Given.officerOf(Units.WARD_1)
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/assessments/" + world.ward1() + "/scores/" + leaf)
                .then();
    }

    @ParameterizedTest
    @CsvSource({"4318, 4231, 2.45", "1000, 402, 1.01", "1000, 398, 1.0", "3, 1, 0.83"})
    void a_computed_score_is_rounded_half_up_to_the_decimals_of_the_set(int a, int b, float score) {
        var world = Given.openCampaign(Given.issued(draft()));
        var input = "{\"a\": " + a + ", \"b\": " + b + "}";

        save(world, "1.1", "{\"input\": " + input + "}")
                .statusCode(200)
                .body("self.score.floatValue()", equalTo(score))
                .body("self.byRule", equalTo(true))
                .body("decimals", equalTo(2));
        Given.homeAffairs()
                .body("{\"leafCode\": \"1.1\", \"input\": " + input + "}")
                .post(SETS + world.indexSet() + "/trial-scores")
                .then()
                .statusCode(200)
                .body("score.floatValue()", equalTo(score));
    }

    @Test
    void what_is_entered_with_more_decimals_is_refused_with_how_many_there_may_be() {
        var world = Given.openCampaign(Given.issued(draft()));

        save(world, "1.2", "{\"score\": 1.234}")
                .statusCode(422)
                .body("errors.field", contains("score"))
                .body("errors[0].message", equalTo("Điểm có nhiều nhất 2 chữ số thập phân."));
        save(world, "1.2", "{\"score\": 1.230}").statusCode(200).body("self.score", equalTo(1.23f));
        Results.survey(world.campaign(), "X26506,2.1,1.255,30")
                .statusCode(422)
                .body("errors.column", contains("points"))
                .body("errors[0].message", equalTo("Điểm có nhiều nhất 2 chữ số thập phân."));
        Results.survey(world.campaign(), "X26506,2.1,1.250,30").statusCode(200);
    }

    @Test
    void a_set_with_a_finer_maximum_is_not_issued() {
        var form = form().put("decimals", 2);
        SampleSets.node(form, "1.1").put("maxScore", 2.505);
        SampleSets.node(form, "1.2").put("maxScore", 3.495);

        Given.homeAffairs()
                .header("Accept-Language", "en")
                .body("{\"decisionNumber\": \"01/QĐ-UBND\", \"decisionDate\": \"2018-10-16\"}")
                .post(SETS + Given.draft(form.toString()) + "/issuing")
                .then()
                .statusCode(422)
                .body("errors.leaf", contains("1.1", "1.2"))
                .body("errors[0].message", equalTo("The maximum (2.505) has more decimals than the 2 of the set."));
    }

    @Test
    void left_out_or_null_they_are_ten() {
        for (var form : new ObjectNode[] {form(), form().putNull("decimals")}) {
            Given.homeAffairs()
                    .get(SETS + Given.draft(form.toString()))
                    .then()
                    .statusCode(200)
                    .body("decimals", equalTo(10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "2.5", "\"2\""})
    void another_number_of_them_is_refused(String decimals) {
        Given.homeAffairs()
                .body(form().set("decimals", SampleSets.tree(decimals)).toString())
                .post("/api/v1/index-sets")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("decimals"));
    }

    @Test
    void a_copy_keeps_them_and_a_comparison_tells_them() {
        var set = draft();
        var copy = Given.homeAffairs()
                .body("{\"title\": \"Bộ mới\", \"year\": 2019}")
                .post(SETS + set + "/copies")
                .then()
                .body("decimals", equalTo(2))
                .extract()
                .<String>path("id");

        Given.homeAffairs()
                .get(SETS + copy + "/changes?from=" + Given.draft(form().toString()))
                .then()
                .statusCode(200)
                .body("changes.kind", contains("TITLE", "DECIMALS"))
                .body("changes[1].before", equalTo("10"))
                .body("changes[1].after", equalTo("2"));
    }

    @Test
    void a_rule_is_tried_with_them_while_it_is_written() {
        var rule = SampleSets.node(form(), "1.1").get("rule");

        Given.homeAffairs()
                .body("{\"rule\": " + rule
                        + ", \"maxScore\": 2.5, \"decimals\": 1, \"inputs\": [{\"a\": 4318, \"b\": 4231}]}")
                .post(SETS + "rule-trials")
                .then()
                .statusCode(200)
                .body("results[0].trial.score", equalTo(2.4f));
    }

    @Test
    void a_workbook_brings_them_back() {
        var workbook = Given.homeAffairs()
                .get(SETS + draft() + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        Given.homeAffairs()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.xlsx", workbook)
                .post(SETS + "imports?dryRun=false")
                .then()
                .statusCode(200)
                .body("set.decimals", equalTo(2));
    }

    @Test
    void the_book_of_guidance_says_so_where_they_are_fewer_than_ten() {
        assertThat(Prints.docx(book(draft()))).contains("Điểm được làm tròn đến 2 chữ số thập phân.");
        assertThat(Prints.docx(book(Given.draft(form().toString())))).doesNotContain("làm tròn");
    }

    private static byte[] book(String set) {
        return Given.homeAffairs()
                .get(SETS + set + "/guidance-book?format=docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
