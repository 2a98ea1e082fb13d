package vn.parindex.report;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Units;

/** Progress counts sheets by group, district and status, and knows who is late. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProgressTest {

    @BeforeEach
    void units() {
        Given.units();
    }

    @Test
    void sheets_are_counted_by_group_district_and_status() {
        var world = Given.smallCampaign(2018, true);
        world.sheet(Units.WARD_1).to("DISTRICT_APPRAISAL");
        world.sheet(Units.TOURISM).to("PROVINCE_APPRAISAL");

        Given.homeAffairs()
                .get("/api/v1/campaigns/" + world.campaign() + "/progress")
                .then()
                .statusCode(200)
                .body("all.units", equalTo(4))
                .body("all.statuses.DRAFT", equalTo(2))
                .body("all.statuses.FINAL", equalTo(0))
                .body("groups.find { it.group == 'COMMUNE' }.count.statuses.DISTRICT_APPRAISAL", equalTo(1))
                .body("groups.find { it.group == 'DEPARTMENT' }.count.units", equalTo(2))
                .body("all.overdue", equalTo(0));
        districts(world, "")
                .body("total", equalTo(1))
                .body("items[0].unit.name", equalTo("UBND thành phố Vũng Tàu"))
                .body("items[0].count.units", equalTo(2))
                .body("items[0].count.statuses.DISTRICT_APPRAISAL", equalTo(1));
    }

    @Test
    void who_is_past_the_planned_time_is_overdue_unless_extended() {
        var world = Given.smallCampaign(2018, true, Duration.ofSeconds(-1));
        Given.homeAffairs()
                .body("{\"dueAt\": \"" + Instant.now().plus(Duration.ofDays(1)) + "\", \"reason\": \"Ốm\"}")
                .put("/api/v1/campaigns/" + world.campaign() + "/units/X26508/extension")
                .then()
                .statusCode(200);

        Given.homeAffairs()
                .get("/api/v1/campaigns/" + world.campaign() + "/progress")
                .then()
                .body("all.overdue", equalTo(3))
                .body("all.overdueSince", notNullValue());
        districts(world, "").body("items[0].count.overdue", equalTo(1));
    }

    @Test
    void districts_are_found_by_name_and_come_in_pages() {
        var world = Given.smallCampaign(2018, true);

        districts(world, "?q=vung tau").body("items.unit.code", equalTo(List.of(Units.VUNG_TAU)));
        districts(world, "?q=ba ria").body("total", equalTo(0)).body("items", equalTo(List.of()));
        districts(world, "?page=1&size=1").body("total", equalTo(1)).body("items", equalTo(List.of()));
    }

    private static ValidatableResponse districts(Given.SmallWorld world, String query) {
        return Given.homeAffairs()
                .get("/api/v1/campaigns/" + world.campaign() + "/progress/districts" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void late_sheets_are_listed_with_who_holds_them_the_latest_first() {
        var world = Given.smallCampaign(2018, true, Duration.ofHours(5));
        world.sheet(Units.WARD_1).save("1.2", "{\"score\": 2, \"explanation\": \"Có\"}");
        world.sheet(Units.THANG_TAM).to("DISTRICT_APPRAISAL");
        CleanDatabase.run("""
                insert into campaign_phases (campaign_id, kind, opens_at, closes_at, grace_minutes)
                values ('%s', 'DISTRICT_APPRAISAL', now() - interval '9 days', now() - interval '2 days', 0)
                """.formatted(world.campaign()));

        delays(world)
                .body("total", equalTo(4))
                .body("items[0].status", equalTo("DISTRICT_APPRAISAL"))
                .body("items[0].holder.name", equalTo("UBND thành phố Vũng Tàu"))
                .body("items[0].overdue", equalTo(true))
                .body("items[0].unscored", nullValue())
                .body("items.find { it.holder.code == 'X26506' }.overdue", equalTo(false))
                .body("items.find { it.holder.code == 'X26506' }.unscored", equalTo(1))
                .body(
                        "items.find { it.holder.code == 'X26506' }.assessment",
                        equalTo(world.sheet(Units.WARD_1).id()))
                .body("items.find { it.holder.code == 'SDL' }.unscored", equalTo(2));
    }

    @Test
    void who_has_more_than_three_days_is_not_listed() {
        delays(Given.smallCampaign(2018, true, Duration.ofDays(4))).body("total", equalTo(0));
    }

    private static ValidatableResponse delays(Given.SmallWorld world) {
        return Given.homeAffairs()
                .get("/api/v1/campaigns/" + world.campaign() + "/progress/delays")
                .then()
                .statusCode(200);
    }

    @Test
    void an_unknown_campaign_is_not_found() {
        Given.homeAffairs()
                .get("/api/v1/campaigns/" + UUID.randomUUID() + "/progress")
                .then()
                .statusCode(404);
    }
}
