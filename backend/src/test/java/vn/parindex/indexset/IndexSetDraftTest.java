package vn.parindex.indexset;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;

/** Drafts are copied, rewritten as a whole, compared and thrown away; nobody overwrites what was not seen. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IndexSetDraftTest {
    private static final String SETS = "/api/v1/index-sets/";

    @BeforeEach
    void nothing() {
        Given.nothing();
    }

    private static ValidatableResponse rewrite(String set, int version, String form) {
        return Given.homeAffairs()
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put(SETS + set)
                .then();
    }

    private static String copy(String set) {
        return Given.homeAffairs()
                .body("{\"title\": \"Bộ tiêu chí năm sau\", \"year\": 2020}")
                .post(SETS + set + "/copies")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("basedOn", equalTo(set))
                .extract()
                .path("id");
    }

    @Test
    void a_rewritten_draft_holds_the_new_tree_alone() {
        var set = Given.draft();

        rewrite(set, 0, Given.indexSetForm("district").replaceFirst("\"title\": \"", "\"title\": \"Sửa: "))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("leaves", equalTo(89))
                .body("title", Matchers.startsWith("Sửa: "));

        Given.homeAffairs()
                .get(SETS + set)
                .then()
                .header("ETag", "\"1\"")
                .body("group", equalTo("DISTRICT"))
                .body("changedByName", Matchers.notNullValue());
        Given.homeAffairs().get(SETS + set + "/checks").then().body("faults", hasSize(0));
    }

    @Test
    void a_version_that_was_not_seen_is_not_overwritten() {
        var set = Given.draft();
        rewrite(set, 0, Given.indexSetForm("commune")).statusCode(200);

        rewrite(set, 0, Given.indexSetForm("district"))
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"));
        Given.homeAffairs()
                .body(Given.indexSetForm("commune"))
                .put(SETS + set)
                .then()
                .statusCode(428);
        Given.homeAffairs()
                .header("If-Match", "\"0\"")
                .delete(SETS + set)
                .then()
                .statusCode(412);
        Given.homeAffairs()
                .get(SETS + set)
                .then()
                .body("group", equalTo("COMMUNE"))
                .body("version", equalTo(1));
    }

    @Test
    void an_issued_set_is_neither_rewritten_nor_thrown_away() {
        var set = Given.issuedSet();

        rewrite(set, 1, Given.indexSetForm("commune")).statusCode(409).body("type", equalTo("/problems/wrong-state"));
        Given.homeAffairs()
                .header("If-Match", "\"1\"")
                .delete(SETS + set)
                .then()
                .statusCode(409);
    }

    @Test
    void a_bad_tree_changes_nothing_and_names_the_place() {
        var set = Given.draft();

        rewrite(set, 0, Given.indexSetForm("commune").replaceFirst("\"name\": \"[^\"]+\"", "\"name\": \" \""))
                .statusCode(400)
                .body("errors.field", hasItem("areas[0].name"));

        Given.homeAffairs().get(SETS + set).then().body("version", equalTo(0)).body("leaves", equalTo(75));
    }

    @Test
    void a_draft_is_thrown_away_whole() {
        var set = Given.draft();

        Given.homeAffairs()
                .header("If-Match", "\"0\"")
                .delete(SETS + set)
                .then()
                .statusCode(204);

        Given.homeAffairs().get(SETS + set).then().statusCode(404);
    }

    @Test
    void a_copy_is_the_same_set_for_another_year() {
        var set = Given.issuedSet();
        var copy = copy(set);

        Given.homeAffairs()
                .get(SETS + copy + "/changes?from=" + set)
                .then()
                .statusCode(200)
                .body("from.id", equalTo(set))
                .body("changes.kind", contains("TITLE"));
    }

    @Test
    void each_difference_between_two_versions_is_named() {
        var set = Given.issuedSet();
        var copy = copy(set);
        var form = Given.indexSetForm("commune")
                .replace("\"code\": \"1.1\"", "\"code\": \"1.99\"")
                .replaceFirst("\"department\": \"VPUBND\"", "\"department\": \"SKHCN\"");
        rewrite(copy, 0, form).statusCode(200);

        Given.homeAffairs()
                .get(SETS + copy + "/changes?from=" + set)
                .then()
                .statusCode(200)
                .body("changes.find { it.kind == 'MOVED' && it.code == '1.99' }.oldCode", equalTo("1.1"))
                .body("changes.findAll { it.kind == 'DEPARTMENT' }.after", contains("SKHCN"))
                .body("changes.findAll { it.kind == 'DEPARTMENT' }.before", contains("VPUBND"));
    }

    @Test
    void a_rule_is_tried_while_it_is_written() {
        var rule = "{\"type\": \"RATIO\", \"a\": \"hồ sơ\", \"b\": \"đúng hạn\", \"fullAt\": 100, \"zeroBelow\": %s, "
                + "\"whenNone\": \"REQUEST_NA\"}";
        var inputs = "[{\"a\": 1000, \"b\": 950}, {\"a\": 0, \"b\": 0}, {\"a\": 1, \"b\": 2}]";

        tryRule(rule.formatted(60), inputs)
                .statusCode(200)
                .body("faults", hasSize(0))
                .body("results[0].trial.score", equalTo(1.9f))
                .body("results[0].trial.workings", hasSize(2))
                .body("results[1].trial.outcome", equalTo("REQUEST_NA"))
                .body("results[2].trial", Matchers.nullValue())
                .body("results[2].faults.field", contains("b"));
        tryRule(rule.formatted(101), inputs)
                .statusCode(200)
                .body("faults.field", contains("zeroBelow"))
                .body("results", hasSize(0));
    }

    private static ValidatableResponse tryRule(String rule, String inputs) {
        return Given.homeAffairs()
                .body("{\"rule\": " + rule + ", \"maxScore\": 2, \"inputs\": " + inputs + "}")
                .post(SETS + "rule-trials")
                .then();
    }
}
