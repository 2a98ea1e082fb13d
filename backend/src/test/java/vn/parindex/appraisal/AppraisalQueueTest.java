package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;

/** An appraiser's queue shows what waits for this appraiser, and nothing that a sheet would not let the appraiser do. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AppraisalQueueTest {
    private Given.SmallWorld world = new Given.SmallWorld("", "");

    @BeforeEach
    void fourSheets() {
        Given.units();
        world = Given.smallCampaign(2018, true);
        world.sheet(Units.WARD_1).to("PROVINCE_APPRAISAL");
        world.sheet(Units.THANG_TAM).to("DISTRICT_APPRAISAL");
        world.sheet(Units.TOURISM).to("PROVINCE_APPRAISAL");
        world.sheet(Units.HOME_AFFAIRS).to("PROVINCE_APPRAISAL");
    }

    private ValidatableResponse queue(RequestSpecification as, String filter) {
        return as.get("/api/v1/appraisals?campaign=" + world.campaign() + filter)
                .then()
                .statusCode(200);
    }

    @Test
    void each_sees_the_sheets_that_wait_for_the_own_level_and_not_the_own_agency() {
        queue(SheetWay.district(), "").body("items.unit.code", equalTo(List.of("X26508")));
        queue(SheetWay.team(), "").body("items.unit.code", containsInAnyOrder("X26506", "SDL"));
        queue(SheetWay.otherTeam(), "").body("items.unit.code", containsInAnyOrder("X26506", "SNV"));
        queue(Given.homeAffairs(), "").body("items.unit.code", containsInAnyOrder("X26506", "SDL"));
        queue(Given.as(Tokens.of("nobody", Units.TOURISM, "province-team")), "").body("total", equalTo(0));
        queue(Given.as(Tokens.of("other", Units.BA_RIA, "district")), "").body("total", equalTo(0));
    }

    @Test
    void counts_are_the_callers_own_share() {
        world.sheet(Units.WARD_1)
                .appraise(SheetWay.team(), "1.2", "{\"score\": 1, \"reason\": \"Chưa đủ\"}")
                .then()
                .statusCode(200);

        queue(SheetWay.team(), "&q=phuong 1")
                .body("items[0].leaves", equalTo(2))
                .body("items[0].decided", equalTo(1))
                .body("items[0].pending", equalTo(1))
                .body("items[0].differing", equalTo(1));
        queue(SheetWay.otherTeam(), "&status=PROVINCE_APPRAISAL&group=COMMUNE")
                .body("items[0].leaves", equalTo(1))
                .body("items[0].pending", equalTo(1));
        queue(SheetWay.otherTeam(), "&group=DEPARTMENT").body("items[0].leaves", equalTo(3));
        queue(Given.homeAffairs(), "&group=COMMUNE").body("items[0].leaves", equalTo(1));
    }

    @Test
    void what_has_nothing_left_to_decide_leaves_the_pending_filter() {
        world.sheet(Units.TOURISM).agree(SheetWay.team());

        queue(SheetWay.team(), "&pending=true")
                .body("items.unit.code", equalTo(List.of("X26506")))
                .body("total", equalTo(1));
        queue(SheetWay.team(), "").body("total", equalTo(2));
    }

    @Test
    void the_queue_and_the_sheets_agree_about_what_the_appraiser_may_do() {
        var appraisers = Map.of(
                "district", SheetWay.district(),
                "team", SheetWay.team(),
                "team-sdl", SheetWay.otherTeam(),
                "home-affairs", Given.homeAffairs());
        Stream.of(Units.WARD_1, Units.THANG_TAM, Units.TOURISM, Units.HOME_AFFAIRS)
                .forEach(unit -> {
                    var sheet = world.sheet(unit);
                    appraisers.keySet().forEach(name -> {
                        var as = switch (name) {
                            case "district" -> SheetWay.district();
                            case "team" -> SheetWay.team();
                            case "team-sdl" -> SheetWay.otherTeam();
                            default -> Given.homeAffairs();
                        };
                        var counted = as.get("/api/v1/appraisals?campaign=" + world.campaign())
                                .jsonPath()
                                .getInt("items.find { it.unit.code == '" + unit + "' }?.leaves ?: 0");
                        var answer = as.get(sheet.path(""));
                        var offered = answer.statusCode() == 404
                                ? 0
                                : answer.jsonPath().getInt("leaves.count { it.allowed.contains('appraise') }");

                        assertThat(counted).as(name + " on " + unit).isEqualTo(offered);
                    });
                });
    }

    @Test
    void a_queue_needs_its_campaign_and_a_known_order() {
        SheetWay.team()
                .get("/api/v1/appraisals")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("campaign")));
        SheetWay.team()
                .get("/api/v1/appraisals?sort=colour&campaign=" + world.campaign())
                .then()
                .statusCode(400);
    }
}
