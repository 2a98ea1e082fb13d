package vn.parindex.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Units;

/** Preparing and opening a campaign over HTTP. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CampaignResourceTest {
    private static final String CAMPAIGNS = "/api/v1/campaigns";

    @BeforeEach
    void units() {
        Given.units();
    }

    private static ValidatableResponse create(String... phases) {
        return Given.homeAffairs()
                .body("""
                        {"year": 2018, "kind": "ANNUAL", "title": "Chỉ số CCHC năm 2018", "explanationRound": true,
                         "demonstration": false, "phases": [%s]}""".formatted(String.join(", ", phases)))
                .post(CAMPAIGNS)
                .then();
    }

    private static String phase(String kind, String opens, String closes) {
        return "{\"kind\": \"%s\", \"opensAt\": \"%s\", \"closesAt\": \"%s\"}".formatted(kind, opens, closes);
    }

    private static String draft() {
        return Given.campaign(2018, Instant.now(), Instant.now().plus(Duration.ofDays(9)));
    }

    private static ValidatableResponse participants(String campaign, String list) {
        return Given.homeAffairs()
                .body("{\"participants\": [" + list + "]}")
                .put(CAMPAIGNS + "/" + campaign + "/participants")
                .then();
    }

    private static ValidatableResponse open(String campaign) {
        return Given.homeAffairs().post(CAMPAIGNS + "/" + campaign + "/opening").then();
    }

    @Test
    void phases_come_back_in_the_order_of_their_times() {
        create(
                        phase("PROVINCE_APPRAISAL", "2019-01-26T00:00:00Z", "2019-03-01T00:00:00Z"),
                        phase("SELF_SCORING", "2018-12-20T00:00:00Z", "2019-01-25T10:00:00Z"))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("phases.kind", contains("SELF_SCORING", "PROVINCE_APPRAISAL"));
    }

    @Test
    void phases_that_end_before_they_begin_or_come_twice_are_named() {
        create(
                        phase("SELF_SCORING", "2019-01-25T00:00:00Z", "2019-01-25T00:00:00Z"),
                        phase("SELF_SCORING", "2018-12-20T00:00:00Z", "2019-01-25T10:00:00Z"))
                .statusCode(400)
                .body("type", equalTo("/problems/validation"))
                .body("errors.field", hasItems("phases[0].closesAt", "phases[1].kind"));
        assertThat(CleanDatabase.count("select count(*) from campaigns")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | phases | Không được để trống.
            en | phases | Must not be empty.
               | phases | Không được để trống.
            """)
    void what_is_missing_is_said_in_the_callers_language(String language, String field, String message) {
        var request = Given.homeAffairs();
        if (language != null) {
            request.header("Accept-Language", language);
        }
        request.body("{\"year\": 2018, \"kind\": \"ANNUAL\", \"title\": \"x\", \"explanationRound\": true,"
                        + " \"demonstration\": false, \"phases\": []}")
                .post(CAMPAIGNS)
                .then()
                .statusCode(400)
                .body("errors.find { it.field == '" + field + "' }.message", equalTo(message));
    }

    @Test
    void an_empty_body_is_a_problem_of_the_whole() {
        Given.homeAffairs()
                .post(CAMPAIGNS)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(""))
                .body("errors[0].message", equalTo("Bắt buộc."));
    }

    @Test
    void a_year_has_one_annual_campaign() {
        draft();

        create(phase("SELF_SCORING", "2018-12-20T00:00:00Z", "2019-01-25T10:00:00Z"))
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"unit": "NOBODY", "indexSet": "%s"}                             | participants[0].unit
            {"unit": "X26506", "indexSet": "%s", "route": ["DISTRICT"]}      | participants[0].route
            {"unit": "SDL", "indexSet": "%s", "route": ["DISTRICT", "PROVINCE"]} | participants[0].route
            {"unit": "X26506", "indexSet": "%s"}, {"unit": "X26506", "indexSet": "%1$s"} | participants[1].unit
            """)
    void a_list_with_one_fault_changes_nothing_and_names_it(String list, String field) {
        var set = Given.issuedSet();
        var campaign = draft();

        participants(campaign, list.formatted(set))
                .statusCode(422)
                .body("type", equalTo("/problems/import-refused"))
                .body("errors.field", hasItem(field));

        assertThat(CleanDatabase.count("select count(*) from participants")).isZero();
    }

    @Test
    void a_draft_set_cannot_be_scored_against() {
        var campaign = draft();

        participants(campaign, Given.participant(Units.WARD_1, Given.draft()))
                .statusCode(422)
                .body("errors.field", hasItem("participants[0].indexSet"));
    }

    @Test
    void the_list_is_replaced_as_a_whole() {
        var set = Given.issuedSet();
        var campaign = draft();
        participants(campaign, Given.participant(Units.WARD_1, set)).statusCode(200);

        participants(campaign, Given.participant(Units.THANG_TAM, set))
                .statusCode(200)
                .body("participants", equalTo(1))
                .body("groups.group", contains("COMMUNE"));

        assertThat(CleanDatabase.count("select count(*) from participants where unit_code = 'X26508'"))
                .isEqualTo(1);
    }

    @Test
    void opening_gives_every_participant_with_a_sheet_one_and_only_once() {
        var set = Given.issuedSet();
        var campaign = draft();
        participants(
                        campaign,
                        Given.participant(Units.WARD_1, set)
                                + ", {\"unit\": \"X26508\", \"indexSet\": \"%s\", \"treatment\": \"SURVEY_ONLY\"}"
                                        .formatted(set))
                .statusCode(200);

        open(campaign)
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("groups[0].participants", equalTo(2))
                .body("groups[0].sheets", equalTo(1));
        open(campaign).statusCode(409).body("type", equalTo("/problems/wrong-state"));

        assertThat(CleanDatabase.count("select count(*) from assessments")).isEqualTo(1);
        assertThat(CleanDatabase.count("select count(*) from leaf_scores")).isEqualTo(75);
    }

    @Test
    void nobody_to_open_for() {
        open(draft()).statusCode(422).body("errors.field", hasItem("participants"));
    }

    @Test
    void an_open_campaign_keeps_its_participants() {
        var world = Given.openCampaign();

        participants(world.campaign(), Given.participant(Units.WARD_1, world.indexSet()))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X26506 | {"codes": ["99.9"], "reason": "Không có"} | 422 | codes
            X26506 | {"codes": ["3.2"], "reason": " "}         | 400 | reason
            SDL    | {"codes": ["3.2"], "reason": "Không có"}  | 404 |
            """)
    void what_does_not_apply_must_exist_have_a_reason_and_a_participant(
            String unit, String body, int status, String field) {
        var world = Given.openCampaign();

        var answer = Given.homeAffairs()
                .body(body)
                .put(CAMPAIGNS + "/" + world.campaign() + "/units/" + unit + "/not-applicable")
                .then()
                .statusCode(status);
        if (field != null) {
            answer.body("errors.field", hasItem(containsString(field)));
        }
        assertThat(CleanDatabase.count("select count(*) from not_applicable")).isZero();
    }

    @Test
    void what_applies_again_is_scored_again() {
        var world = Given.openCampaign();
        var address = CAMPAIGNS + "/" + world.campaign() + "/units/X26506/not-applicable";
        Given.homeAffairs()
                .body("{\"codes\": [\"3.2\"], \"reason\": \"Không có bộ phận một cửa\"}")
                .put(address)
                .then()
                .statusCode(200);

        Given.homeAffairs()
                .body("{\"codes\": [], \"reason\": \"Đã có bộ phận một cửa\"}")
                .put(address)
                .then()
                .statusCode(200);

        Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1())
                .then()
                .body("progress.leaves", equalTo(61));
    }

    @Test
    void an_unknown_campaign_is_not_found() {
        Given.homeAffairs().get(CAMPAIGNS + "/" + UUID.randomUUID()).then().statusCode(404);
        Given.homeAffairs().get(CAMPAIGNS + "/not-an-id").then().statusCode(404);
    }

    private static ValidatableResponse createWithGrades(String groups) {
        return Given.homeAffairs()
                .body("""
                        {"year": 2018, "kind": "ANNUAL", "title": "Chỉ số CCHC năm 2018", "explanationRound": true,
                         "demonstration": false, "tieBreak": "SURVEY_POINTS", "capAtHundred": true, "phases": [%s],
                         "groups": %s}""".formatted(
                        phase("SELF_SCORING", "2018-11-01T00:00:00+07:00", "2018-12-01T17:00:00+07:00"), groups))
                .post(CAMPAIGNS)
                .then();
    }

    @Test
    void a_campaign_keeps_the_classes_of_its_plan() {
        createWithGrades("""
                [{"group": "COMMUNE", "grades": [{"name": "Tốt", "from": 90}, {"name": "Khá", "from": 75.5},
                  {"name": "Trung bình", "from": 0}]}]""")
                .statusCode(201)
                .body("tieBreak", equalTo("SURVEY_POINTS"))
                .body("capAtHundred", equalTo(true));

        assertThat(CleanDatabase.count("""
                select count(*) from campaign_groups where group_code = 'COMMUNE' and results = 'OPEN'
                  and grades->1->>'name' = 'Khá' and (grades->1->>'from')::numeric = 75.5""")).isEqualTo(1);
        assertThat(CleanDatabase.count("select count(*) from campaign_groups where grades->0->>'name' = 'Loại A'"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"name": "Tốt", "from": 80}, {"name": "Khá", "from": 80}, {"name": "Yếu", "from": 0}] | groups[0].grades[1].from
            [{"name": "Tốt", "from": 80}, {"name": "Tốt", "from": 0}]                              | groups[0].grades[1].name
            [{"name": "Tốt", "from": 80}]                                                          | groups[0].grades[0].from
            [{"name": "Tốt", "from": 101}, {"name": "Yếu", "from": 0}]                             | groups[0].grades[0].from
            []                                                                                     | groups[0].grades
            """)
    void classes_that_leave_a_gap_are_refused(String grades, String field) {
        createWithGrades("[{\"group\": \"COMMUNE\", \"grades\": " + grades + "}]")
                .statusCode(400)
                .body("errors.field", hasItem(containsString(field)));
    }
}
