package vn.parindex.report;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
                .body("districts.size()", equalTo(1))
                .body("districts[0].unit.name", equalTo("UBND thành phố Vũng Tàu"))
                .body("districts[0].count.units", equalTo(2))
                .body("all.overdue", equalTo(0));
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
                .body("districts[0].count.overdue", equalTo(1));
    }

    @Test
    void an_unknown_campaign_is_not_found() {
        Given.homeAffairs()
                .get("/api/v1/campaigns/" + UUID.randomUUID() + "/progress")
                .then()
                .statusCode(404);
    }
}
