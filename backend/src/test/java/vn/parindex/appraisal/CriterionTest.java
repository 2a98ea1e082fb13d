package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;

/** By criterion an appraiser sees and does what the single sheets allow, and nothing else. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CriterionTest {
    private static final String CRITERIA = "/api/v1/appraisal-criteria";
    private static final Map<String, Supplier<RequestSpecification>> APPRAISERS = Map.of(
            "district", SheetWay::district,
            "team", SheetWay::team,
            "team-sdl", SheetWay::otherTeam,
            "home-affairs", Given::homeAffairs,
            "other-district", () -> Given.as(Tokens.of("other", Units.BA_RIA, "district")),
            "nobody", () -> Given.as(Tokens.of("nobody", Units.TOURISM, "province-team")));

    private Given.SmallWorld world = new Given.SmallWorld("", "");

    @BeforeEach
    void aSmallCampaign() {
        Given.units();
        world = Given.smallCampaign(2018, true);
    }

    private ValidatableResponse leaf(RequestSpecification as, String code, String group, String filter) {
        return as.get(CRITERIA + "/" + code + "?campaign=" + world.campaign() + "&indexSet=" + world.indexSet()
                        + "&group=" + group + filter)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse agree(RequestSpecification as, String code, String... looked) {
        return as.body("{\"campaign\": \"" + world.campaign() + "\", \"sheets\": [" + String.join(", ", looked) + "]}")
                .post(CRITERIA + "/" + code + "/agreements")
                .then();
    }

    /** A sheet with the version that its leaf has now. */
    private static String looked(SheetWay sheet, String code) {
        var version = Given.homeAffairs()
                .get(sheet.path(""))
                .jsonPath()
                .getLong("leaves.find { it.code == '" + code + "' }.version");
        return looked(sheet, version);
    }

    private static String looked(SheetWay sheet, long version) {
        return "{\"id\": \"" + sheet.id() + "\", \"version\": " + version + "}";
    }

    @Test
    void the_list_the_units_and_the_sheets_agree_about_whose_each_leaf_is() {
        world.sheet(Units.WARD_1).to("PROVINCE_APPRAISAL");
        world.sheet(Units.THANG_TAM).to("DISTRICT_APPRAISAL");
        world.sheet(Units.TOURISM).to("REAPPRAISAL");
        world.sheet(Units.HOME_AFFAIRS).to("PROVINCE_APPRAISAL");

        APPRAISERS.forEach((name, as) -> {
            var offered = new TreeSet<String>();
            Stream.of(Units.WARD_1, Units.THANG_TAM, Units.TOURISM, Units.HOME_AFFAIRS)
                    .forEach(unit -> offered.addAll(offered(as.get(), unit)));

            assertThat(listed(as)).as(name).isEqualTo(offered);
        });
    }

    /** Unit and leaf of everything that the sheet offers to appraise. */
    private List<String> offered(RequestSpecification as, String unit) {
        var answer = as.get(world.sheet(unit).path(""));
        return answer.statusCode() == 404
                ? List.of()
                : answer.jsonPath().<String>getList("leaves.findAll { it.allowed.contains('appraise') }.code").stream()
                        .map(code -> unit + " " + code)
                        .toList();
    }

    /** The same from the list of leaves and the units of each, whose number the list has told. */
    private Set<String> listed(Supplier<RequestSpecification> as) {
        var found = new TreeSet<String>();
        var list = as.get().get(CRITERIA + "?campaign=" + world.campaign()).jsonPath();
        for (int i = 0; i < list.getList("").size(); i++) {
            var code = list.getString("[" + i + "].code");
            var units = leaf(as.get(), code, list.getString("[" + i + "].group"), "")
                    .body("units.total", equalTo(list.getInt("[" + i + "].units")))
                    .body(
                            "units.items.leaf.allowed.flatten().count('appraise')",
                            equalTo(list.getInt("[" + i + "].units")))
                    .extract()
                    .jsonPath();
            units.<String>getList("units.items.unit.code").forEach(unit -> found.add(unit + " " + code));
        }
        return found;
    }

    @Test
    void a_leaf_stands_side_by_side_in_all_units_and_is_filtered() {
        world.sheet(Units.WARD_1).to("DISTRICT_APPRAISAL");
        world.sheet(Units.THANG_TAM)
                .to("DISTRICT_APPRAISAL")
                .appraise(SheetWay.district(), "1.2", "{\"score\": 1.5, \"reason\": \"Chưa được áp dụng\"}");

        leaf(SheetWay.district(), "1.2", "COMMUNE", "&sort=unit")
                .body("leaf.name", equalTo("Sáng kiến"))
                .body("leaf.rule.type", equalTo("MANUAL"))
                .body("counts.units", equalTo(2))
                .body("counts.decided", equalTo(1))
                .body("counts.pending", equalTo(1))
                .body("counts.differing", equalTo(1))
                .body("counts.outliers", equalTo(0))
                .body("units.items.unit.code", contains("X26506", "X26508"))
                .body("units.items[0].leaf.stage", equalTo("DISTRICT"))
                .body("units.items[0].leaf.self.score", equalTo(2))
                .body("units.items[0].leaf.district", nullValue())
                .body("units.items[1].leaf.decided", equalTo(true))
                .body("units.items[1].leaf.district.score", equalTo(1.5f));
        leaf(SheetWay.district(), "1.2", "COMMUNE", "&show=PENDING").body("units.items.unit.code", contains("X26506"));
        leaf(SheetWay.district(), "1.2", "COMMUNE", "&show=DIFFERING")
                .body("units.items.unit.code", contains("X26508"));
        leaf(SheetWay.district(), "1.2", "COMMUNE", "&q=thang tam").body("units.total", equalTo(1));
        leaf(SheetWay.district(), "1.2", "DEPARTMENT", "").body("units.total", equalTo(0));
    }

    @Test
    void what_the_province_kept_from_the_district_stays_hidden_after_a_sending_back() {
        var sheet = world.sheet(Units.WARD_1).to("PROVINCE_APPRAISAL");
        sheet.appraise(SheetWay.team(), "1.2", "{\"score\": 1, \"reason\": \"Chưa đủ\"}");
        sheet.because(Given.homeAffairs(), "sending-back").then().statusCode(200);

        leaf(SheetWay.district(), "1.2", "COMMUNE", "")
                .body("units.items[0].leaf.district.score", equalTo(2))
                .body("units.items[0].leaf.province", nullValue());
    }

    @Test
    void an_agreement_is_entered_in_every_sheet_and_the_counts_fall() {
        var one = world.sheet(Units.WARD_1).to("DISTRICT_APPRAISAL");
        var other = world.sheet(Units.THANG_TAM).to("DISTRICT_APPRAISAL");

        agree(SheetWay.district(), "1.1", looked(one, "1.1"), looked(other, "1.1"))
                .statusCode(200)
                .body("agreed", equalTo(2))
                .body("sheets.unit.code", containsInAnyOrder("X26506", "X26508"));

        leaf(SheetWay.district(), "1.1", "COMMUNE", "")
                .body("counts.pending", equalTo(0))
                .body("units.items.leaf.district.score", contains(3.6f, 3.6f))
                .body("units.items.leaf.district.changedSince", contains(false, false));
    }

    @Test
    void what_changed_in_between_refuses_all_and_is_named() {
        var one = world.sheet(Units.WARD_1).to("DISTRICT_APPRAISAL");
        var other = world.sheet(Units.THANG_TAM).to("DISTRICT_APPRAISAL");
        var seen = looked(other, "1.2");
        other.appraise(SheetWay.district(), "1.2", "{\"score\": 1, \"reason\": \"Chưa đủ\"}");

        agree(SheetWay.district(), "1.2", looked(one, "1.2"), seen)
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("errors.sheet", contains("X26508"))
                .body("errors[0].message", containsString("UBND phường Thắng Tam"));

        leaf(SheetWay.district(), "1.2", "COMMUNE", "&show=DECIDED").body("units.items.unit.code", contains("X26508"));
    }

    @Test
    void one_agrees_only_where_one_could_on_the_sheet_itself() {
        var ward = world.sheet(Units.WARD_1).to("PROVINCE_APPRAISAL");
        var department = world.sheet(Units.TOURISM).to("PROVINCE_APPRAISAL");

        agree(SheetWay.otherTeam(), "1.1", looked(department, "1.1")).statusCode(404);
        agree(SheetWay.otherTeam(), "1.2", looked(ward, "1.2"))
                .statusCode(403)
                .body("errors.sheet", contains("X26506"));
        agree(SheetWay.district(), "1.1", looked(ward, "1.1"))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
        agree(Given.homeAffairs(), "1.3", looked(ward, "1.3"))
                .statusCode(422)
                .body("type", equalTo("/problems/unmet-needs"));
        agree(SheetWay.team(), "9.9", looked(ward, 0)).statusCode(404);
        var elsewhere = Given.smallCampaign(2019, true).sheet(Units.WARD_1);
        agree(SheetWay.team(), "1.1", looked(ward, "1.1"), looked(elsewhere, "1.1"))
                .statusCode(404);
    }

    @Test
    void a_self_score_far_from_the_others_is_marked() {
        var communes = Stream.of("X26509", "X26512", "X26515", "X26518").toList();
        var campaign = campaignOf(communes);
        for (var unit : Stream.concat(communes.stream(), Stream.of(Units.WARD_1, Units.THANG_TAM))
                .toList()) {
            var sheet =
                    new Given.SmallWorld(campaign, world.indexSet()).sheet(unit).scored();
            if (unit.equals("X26515")) {
                sheet.save("1.2", "{\"score\": 0.5, \"explanation\": \"Một sáng kiến nhỏ\"}");
            }
            sheet.post(sheet.head(), "submission").then().statusCode(200);
        }
        world = new Given.SmallWorld(campaign, world.indexSet());

        leaf(SheetWay.district(), "1.2", "COMMUNE", "&show=OUTLIER")
                .body("counts.outliers", equalTo(1))
                .body("spread.scored", equalTo(6))
                .body("spread.median", equalTo(2))
                .body("units.items.unit.code", contains("X26515"))
                .body("units.items.outlier", contains("BELOW"));
        leaf(SheetWay.district(), "1.2", "COMMUNE", "&sort=-self&size=1")
                .body("units.items[0].outlier", nullValue())
                .body("units.total", equalTo(6));
    }

    /** An open campaign of two wards and these further ones. */
    private String campaignOf(List<String> further) {
        Given.homeAffairs()
                .body("{\"units\": ["
                        + further.stream()
                                .map(code ->
                                        "{\"code\": \"%s\", \"name\": \"UBND phường %s\", \"group\": \"COMMUNE\", \"parent\": \"H747\"}"
                                                .formatted(code, code))
                                .collect(Collectors.joining(", "))
                        + "]}")
                .post("/api/v1/units/imports")
                .then()
                .statusCode(201);
        var campaign = Given.campaign(
                2020, Instant.now().minusSeconds(60), Instant.now().plusSeconds(86_400));
        var participants = Stream.concat(further.stream(), Stream.of(Units.WARD_1, Units.THANG_TAM))
                .map(unit -> Given.participant(unit, world.indexSet()))
                .collect(Collectors.joining(", "));
        Given.homeAffairs()
                .body("{\"participants\": [" + participants + "]}")
                .put("/api/v1/campaigns/" + campaign + "/participants")
                .then()
                .statusCode(200);
        Given.homeAffairs()
                .post("/api/v1/campaigns/" + campaign + "/opening")
                .then()
                .statusCode(200);
        return campaign;
    }

    @Test
    void a_leaf_needs_its_campaign_group_and_set_and_must_be_in_the_set() {
        SheetWay.team()
                .get(CRITERIA + "/1.1")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("campaign", "group", "indexSet"));
        SheetWay.team()
                .get(CRITERIA + "/7.7?group=COMMUNE&campaign=" + world.campaign() + "&indexSet=" + world.indexSet())
                .then()
                .statusCode(404);
    }
}
