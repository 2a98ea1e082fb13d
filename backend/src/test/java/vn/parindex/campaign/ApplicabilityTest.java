package vn.parindex.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Units;

/** What does not apply is added to many units at once: all of them or none, and every fault is named. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApplicabilityTest {
    private Given.SmallWorld world;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void campaign() {
        Given.units();
        world = Given.smallCampaign(2018, true);
    }

    private String address(String rest) {
        return "/api/v1/campaigns/" + world.campaign() + rest;
    }

    private ValidatableResponse add(String codes, String... units) {
        var listed = Arrays.stream(units).map(unit -> '"' + unit + '"').collect(Collectors.joining(", "));
        return Given.homeAffairs()
                .body("{\"units\": [%s], \"codes\": %s, \"reason\": \"Không có chức năng\"}".formatted(listed, codes))
                .put(address("/not-applicable"))
                .then();
    }

    private ValidatableResponse of(String unit) {
        return Given.homeAffairs()
                .get(address("/units/" + unit + "/not-applicable"))
                .then();
    }

    private ValidatableResponse sheet(String unit) {
        return Given.homeAffairs().get(world.sheet(unit).path("")).then().statusCode(200);
    }

    private static long stored() {
        return CleanDatabase.count("select count(*) from not_applicable");
    }

    @Test
    void codes_are_added_to_what_each_unit_has_already() {
        Given.homeAffairs()
                .body("{\"codes\": [\"2\"], \"reason\": \"Không điều tra\"}")
                .put(address("/units/X26506/not-applicable"))
                .then()
                .statusCode(200);

        add("[\"1.2\"]", Units.WARD_1, Units.THANG_TAM)
                .statusCode(200)
                .body("units.unit", contains("X26506", "X26508"))
                .body("units[0].codes", contains("1.2", "2"));

        of(Units.WARD_1).statusCode(200).body("leaves", contains("1.2", "2.1"));
        of(Units.THANG_TAM).statusCode(200).body("codes", contains("1.2"));
        of(Units.TOURISM).statusCode(200).body("codes", equalTo(List.of()));
        sheet(Units.THANG_TAM).body("leaves.findAll { it.notApplicable }.code", contains("1.2"));
    }

    @Test
    void the_same_again_changes_nothing() {
        add("[\"1\"]", Units.WARD_1).statusCode(200);
        var version = sheet(Units.WARD_1).extract().<Integer>path("leaves[0].version");

        add("[\"1\"]", Units.WARD_1).statusCode(200);

        assertThat(stored()).isEqualTo(1);
        assertThat(sheet(Units.WARD_1).extract().<Integer>path("leaves[0].version"))
                .isEqualTo(version);
    }

    @Test
    void every_fault_of_every_unit_is_listed_and_nothing_is_changed() {
        world.sheet(Units.WARD_1).to("EXPLANATION");

        add("[\"1.2\", \"7.7\"]", Units.WARD_1, Units.THANG_TAM, "X99999", Units.HOME_AFFAIRS)
                .statusCode(403)
                .body("errors.sheet", containsInAnyOrder("X26506", "X26506", "X26508", "X99999", "SNV"))
                .body("errors.message", hasItem(containsString("UBND phường 1: Phiếu của đơn vị")))
                .body("errors.message", hasItem("UBND phường Thắng Tam: Bộ tiêu chí của đơn vị không có mã 7.7."));

        assertThat(stored()).isZero();
        sheet(Units.THANG_TAM).body("leaves.notApplicable", not(hasItem(true)));
    }

    @Test
    void what_is_announced_keeps_the_others_from_changing() {
        world.sheet(Units.WARD_1).to("EXPLANATION");

        add("[\"1.2\"]", Units.WARD_1, Units.THANG_TAM)
                .statusCode(409)
                .body("errors.sheet", contains("X26506"))
                .body("detail", containsString("chưa đổi đơn vị nào"));

        assertThat(stored()).isZero();
    }

    @Test
    void two_units_cost_as_many_statements_as_three() {
        add("[\"1.1\"]", Units.WARD_1, Units.THANG_TAM).statusCode(200);
        var two =
                statements(() -> add("[\"1.2\"]", Units.WARD_1, Units.THANG_TAM).statusCode(200));

        assertThat(statements(() -> add("[\"1.3\"]", Units.WARD_1, Units.THANG_TAM, Units.TOURISM)
                        .statusCode(200)))
                .isEqualTo(two);
    }

    private long statements(Runnable request) {
        var before = sessions.getStatistics().getPrepareStatementCount();
        request.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    @Test
    void requests_wait_in_one_list_until_they_are_decided() {
        var sheet = world.sheet(Units.WARD_1);
        sheet.post(sheet.head(), "not-applicable-requests", "{\"leaf\": \"1.1\", \"reason\": \"Không có hồ sơ\"}")
                .then()
                .statusCode(200);

        var request = requests("OPEN")
                .body("total", equalTo(1))
                .body("items[0].unit.name", equalTo("UBND phường 1"))
                .body("items[0].leaf", equalTo("1.1"))
                .body("items[0].request.reason", equalTo("Không có hồ sơ"))
                .body("items[0].allowed", contains("decide"))
                .extract()
                .<String>path("items[0].request.id");
        sheet.post(
                        Given.homeAffairs(),
                        "not-applicable-requests/" + request + "/decision",
                        "{\"granted\": false, \"reason\": \"Có phát sinh\"}")
                .then()
                .statusCode(200);

        requests("OPEN").body("total", equalTo(0));
        requests("REFUSED").body("total", equalTo(1)).body("items[0].allowed", equalTo(List.of()));
    }

    private ValidatableResponse requests(String state) {
        return Given.homeAffairs()
                .queryParam("state", state)
                .queryParam("q", "phuong 1")
                .get(address("/not-applicable-requests"))
                .then()
                .statusCode(200);
    }
}
