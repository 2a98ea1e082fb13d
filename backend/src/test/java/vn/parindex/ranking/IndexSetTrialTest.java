package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Units;

/** A draft is tried on what a campaign knows: inputs are computed anew, points of a person keep their share. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IndexSetTrialTest {
    private static final ObjectNode RATIO = new ObjectMapper()
            .createObjectNode()
            .put("type", "RATIO")
            .put("a", "Hồ sơ đã giải quyết")
            .put("b", "Hồ sơ đúng hạn")
            .put("fullAt", 100)
            .put("zeroBelow", 96)
            .put("whenNone", "FULL");

    private static final ObjectNode MANUAL =
            new ObjectMapper().createObjectNode().put("type", "MANUAL");

    @Inject
    ObjectMapper json;

    /** Ward 1 has figures for 3.2.2 and points of its own for 1.1.1; the other commune has nothing. */
    private static Given.World world() {
        var world = Given.openCampaign();
        save(world, "3.2.2", "{\"input\": {\"a\": 1000, \"b\": 950}}");
        save(world, "1.1.1", "{\"score\": 0.25, \"explanation\": \"Có báo cáo\"}");
        return world;
    }

    private static void save(Given.World world, String leaf, String body) {
        Given.officerOf(Units.WARD_1)
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/assessments/" + world.ward1() + "/scores/" + leaf)
                .then()
                .statusCode(200);
    }

    private String draft(Consumer<ObjectNode> change) throws IOException {
        var form = (ObjectNode) json.readTree(Given.indexSetForm("commune"));
        change.accept(form);
        return Given.draft(form.toString());
    }

    /** The node of a leaf or criterion in a form. */
    private static ObjectNode leaf(JsonNode form, String code) {
        for (var area : form.path("areas")) {
            for (var criterion : area.path("criteria")) {
                for (var leaf : criterion.path("subCriteria")) {
                    if (leaf.path("code").asText().equals(code)) {
                        return (ObjectNode) leaf;
                    }
                }
                if (criterion.path("code").asText().equals(code)) {
                    return (ObjectNode) criterion;
                }
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static ValidatableResponse trial(Given.World world, String set) {
        return Given.homeAffairs()
                .body("{\"campaign\": \"%s\", \"indexSet\": \"%s\"}".formatted(world.campaign(), set))
                .post("/api/v1/index-set-trials")
                .then();
    }

    private static JsonPath unit(ValidatableResponse trial, String code) {
        var found = trial.statusCode(200)
                .extract()
                .jsonPath(
                        JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
        return found.setRootPath("units.find { it.unit.code == '" + code + "' }");
    }

    private static BigDecimal points(JsonPath unit, String side) {
        return unit.getObject(side + ".points", BigDecimal.class);
    }

    @Test
    void an_unchanged_set_gives_every_unit_what_it_has() throws IOException {
        var world = world();
        var trial = trial(world, draft(form -> {}));

        for (var code : new String[] {Units.WARD_1, Units.THANG_TAM}) {
            var unit = unit(trial, code);
            assertThat(unit.<Object>get("after")).isEqualTo(unit.get("before"));
            assertThat(unit.getInt("placesWon")).isZero();
        }
        assertThat(points(unit(trial, Units.WARD_1), "before")).isGreaterThan(new BigDecimal("0.25"));
    }

    @Test
    void a_set_that_could_not_be_issued_is_not_tried() throws IOException {
        var world = world();
        var set = draft(form -> leaf(form, "1.1.1").put("maxScore", 7));

        trial(world, set)
                .statusCode(422)
                .body("type", equalTo("/problems/index-set-faults"))
                .body("errors.leaf", hasItem("1.1"));
    }

    /** Half of 1.1.1's maximum goes to 1.1.2, both scored by hand; nothing is left of 3.2.2. */
    private static void halve(ObjectNode form) {
        var first = leaf(form, "1.1.1");
        var second = leaf(form, "1.1.2");
        var half = first.path("maxScore").decimalValue().divide(BigDecimal.TWO);
        first.put("maxScore", half).replace("rule", MANUAL);
        second.put("maxScore", second.path("maxScore").decimalValue().add(half)).replace("rule", MANUAL);
        leaf(form, "3.2.2").replace("rule", RATIO);
    }

    @Test
    void points_of_a_person_keep_their_share_of_the_maximum_with_the_decimals_of_the_set() throws IOException {
        var world = world();
        var set = draft(IndexSetTrialTest::halve);
        var rounding = draft(form -> halve(form.put("decimals", 2)));

        assertThat(points(unit(trial(world, set), Units.WARD_1), "after")).isEqualByComparingTo("0.125");
        assertThat(points(unit(trial(world, rounding), Units.WARD_1), "after")).isEqualByComparingTo("0.13");
    }

    @Test
    void a_stricter_rule_takes_points_and_the_place_away() throws IOException {
        var world = world();
        var set = draft(form -> leaf(form, "3.2.2").replace("rule", RATIO));

        var unit = unit(trial(world, set), Units.WARD_1);

        // 95 % is below 96 %: nothing of 3.2.2 is left, and 0.25 of 1.1.1 is all
        assertThat(points(unit, "after")).isEqualByComparingTo("0.25");
        assertThat(points(unit, "before")).isGreaterThan(new BigDecimal("0.25"));
    }

    @Test
    void a_renumbered_leaf_keeps_its_figures_and_a_new_one_is_named() throws IOException {
        var world = world();
        var renumbered = draft(form -> {
            var moved = leaf(form, "3.2.2");
            moved.put("code", "3.2.99");
        });

        var unit = unit(trial(world, renumbered), Units.WARD_1);
        assertThat(unit.<Object>get("after.points")).isEqualTo(unit.get("before.points"));

        var replaced = draft(form -> {
            var moved = leaf(form, "3.2.2");
            moved.put("code", "3.2.99").put("name", "Một tiêu chí chưa từng có");
        });
        trial(world, replaced).statusCode(200).body("gaps.leaf", hasItem("3.2.99"));
    }

    @Test
    void a_set_that_is_not_there_or_a_campaign_that_is_not_is_not_found() {
        var world = Given.openCampaign();

        trial(world, "01a20ca8-ca5e-7e97-b427-000000000000").statusCode(404);
    }
}
