package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** What each step of a sheet needs, refuses and leaves behind. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SheetProcessTest {
    private final String later = Instant.now().plus(Duration.ofDays(3)).toString();

    @Inject
    SheetClock clock;

    @BeforeEach
    void units() {
        Given.units();
    }

    private static SheetWay ward1() {
        return Given.smallCampaign(2018, true).sheet(Units.WARD_1);
    }

    @Test
    void a_submission_with_gaps_names_every_leaf() {
        var sheet = ward1();
        sheet.save("1.1", "{\"input\": {\"a\": 100, \"b\": 90}}");

        sheet.post(sheet.head(), "submission")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unmet-needs"))
                .body("errors.leaf", containsInAnyOrder("1.1", "1.2"))
                .body("errors.find { it.leaf == '1.1' }.message", containsString("tài liệu kiểm chứng"))
                .body("errors.find { it.leaf == '1.2' }.message", containsString("chưa chấm"));
    }

    @Test
    void what_is_locked_away_proves_nothing() {
        var sheet = ward1();
        sheet.save("1.1", "{\"input\": {\"a\": 100, \"b\": 90}}");
        sheet.save("1.2", "{\"score\": 1, \"explanation\": \"Có\", \"evidenceIncomplete\": true}");
        var blocked = Upload.plain("a.txt", SampleFiles.text("a"))
                .with("leafCodes", "1.1,1.2")
                .to(sheet.id(), sheet.head())
                .extract()
                .<String>path("sha256");
        CleanDatabase.block(blocked);

        for (var language : List.of("vi", "en")) {
            sheet.post(sheet.head().header("Accept-Language", language), "submission")
                    .then()
                    .statusCode(422)
                    .body("errors.leaf", containsInAnyOrder("1.1", "1.2"))
                    .body("errors.message", everyItem(containsString(language.equals("vi") ? "bị khóa" : "locked")));
        }
        Upload.plain("b.txt", SampleFiles.text("b"))
                .with("leafCodes", "1.1,1.2")
                .to(sheet.id(), sheet.head())
                .statusCode(201);
        sheet.post(sheet.head(), "submission").then().statusCode(200);
    }

    @Test
    void a_score_of_zero_needs_no_proof_and_incomplete_evidence_needs_both() {
        var sheet = ward1();
        sheet.save("1.1", "{\"score\": 0}");
        sheet.save("1.2", "{\"score\": 1, \"explanation\": \"Có\", \"evidenceIncomplete\": true}");

        sheet.post(sheet.head(), "submission")
                .then()
                .statusCode(422)
                .body("errors.leaf", equalTo(List.of("1.2")))
                .body("errors[0].message", containsString("cần cả tài liệu và giải thích"));
    }

    @Test
    void a_score_of_ones_own_beside_the_rules_needs_words_that_say_why() {
        var sheet = ward1();
        sheet.save("1.1", "{\"input\": {\"a\": 100, \"b\": 90}, \"score\": 4}");
        sheet.save("1.2", "{\"score\": 1}");
        Upload.plain("a.txt", SampleFiles.text("a"))
                .with("leafCodes", "1.1,1.2")
                .to(sheet.id(), sheet.head())
                .statusCode(201);

        for (var language : List.of("vi", "en")) {
            sheet.post(sheet.head().header("Accept-Language", language), "submission")
                    .then()
                    .statusCode(422)
                    .body("errors.leaf", equalTo(List.of("1.1")))
                    .body(
                            "errors[0].message",
                            containsString(language.equals("vi") ? "Viết giải thích vì sao" : "explanation why"));
        }
        sheet.save(
                "1.1",
                "{\"input\": {\"a\": 100, \"b\": 90}, \"score\": 4, \"explanation\": \"Mười hồ sơ được gia hạn\"}");
        sheet.post(sheet.head(), "submission").then().statusCode(200);
    }

    @Test
    void a_score_that_is_just_the_rules_needs_no_words_and_zero_instead_of_it_does() {
        var sheet = ward1();
        sheet.save("1.2", "{\"score\": 0}");
        sheet.save("1.1", "{\"input\": {\"a\": 100, \"b\": 90}, \"score\": 0}");
        sheet.post(sheet.head(), "submission")
                .then()
                .statusCode(422)
                .body("errors.leaf", equalTo(List.of("1.1")))
                .body("errors[0].message", containsString("Viết giải thích vì sao"));

        sheet.save("1.1", "{\"input\": {\"a\": 100, \"b\": 90}, \"score\": 3.60}");
        Upload.plain("a.txt", SampleFiles.text("a"))
                .with("leafCodes", "1.1")
                .to(sheet.id(), sheet.head())
                .statusCode(201);
        sheet.post(sheet.head(), "submission").then().statusCode(200);
    }

    @Test
    void a_stage_tells_what_the_rule_gives_beside_the_score_that_stands() {
        var sheet = ward1();
        sheet.save("1.1", "{\"input\": {\"a\": 100, \"b\": 90}, \"score\": 4}");
        sheet.save("1.2", "{\"score\": 1}");

        Given.homeAffairs()
                .get(sheet.path(""))
                .then()
                .body("leaves.find { it.code == '1.1' }.self.proposed", equalTo(3.6f))
                .body("leaves.find { it.code == '1.2' }.self.proposed", nullValue());
    }

    @Test
    void the_wrong_status_is_named_with_the_holder_and_what_is_possible() {
        var sheet = ward1().to("DISTRICT_APPRAISAL");

        sheet.post(Given.homeAffairs(), "announcement")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"))
                .body("assessmentStatus", equalTo("DISTRICT_APPRAISAL"))
                .body("heldBy.role", equalTo("district"))
                .body("allowed", hasItems("take-over", "withdraw"))
                .body("detail", containsString("Huyện thẩm định"));
    }

    @Test
    void a_move_bound_to_an_old_version_is_refused() {
        var sheet = ward1().scored();

        sheet.post(sheet.head().header("If-Match", "\"7\""), "submission")
                .then()
                .statusCode(412);
        sheet.post(sheet.head().header("If-Match", "\"0\""), "submission")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void a_forwarding_needs_every_leaf_decided_and_no_open_request() {
        var sheet = ward1().to("DISTRICT_APPRAISAL");
        ask(sheet, SheetWay.district(), "1.1");
        sheet.appraise(SheetWay.district(), "1.1", "{\"score\": 3, \"reason\": \"Sổ thiếu\"}")
                .then()
                .statusCode(200);

        sheet.post(SheetWay.district(), "forwarding")
                .then()
                .statusCode(422)
                .body("errors.find { it.leaf == '1.1' }.message", containsString("chờ đơn vị bổ sung"))
                .body("errors.find { it.leaf == '1.2' }.message", containsString("chưa thẩm định"));
    }

    private String ask(SheetWay sheet, io.restassured.specification.RequestSpecification as, String leaf) {
        return sheet.post(
                        as,
                        "requests",
                        "{\"leaf\": \"%s\", \"remark\": \"Bổ sung sổ theo dõi\", \"dueAt\": \"%s\"}"
                                .formatted(leaf, later))
                .then()
                .statusCode(200)
                .extract()
                .path("leaves.find { it.code == '" + leaf + "' }.request.id");
    }

    @Test
    void a_request_opens_its_leaf_alone_until_it_is_answered() {
        var sheet = ward1().to("DISTRICT_APPRAISAL");
        sheet.agree(SheetWay.district());
        var request = ask(sheet, SheetWay.district(), "1.1");
        sheet.head()
                .get(sheet.path(""))
                .then()
                .body("leaves.find { it.code == '1.1' }.allowed", hasItems("score", "answer"))
                .body("leaves.find { it.code == '1.1' }.request.state", equalTo("OPEN"))
                .body("leaves.find { it.code == '1.1' }.request.askedBy", nullValue())
                .body("leaves.find { it.code == '1.2' }.allowed", not(hasItem("score")));
        sheet.post(sheet.head(), "requests/" + request + "/answer", "{}").then().statusCode(422);

        sheet.save("1.1", "{\"input\": {\"a\": 100, \"b\": 91}, \"explanation\": \"Đã bổ sung\"}");
        sheet.head()
                .header("If-Match", "\"2\"")
                .body("{\"score\": 1}")
                .put(sheet.path("scores/1.2"))
                .then()
                .statusCode(409);
        sheet.post(sheet.head(), "requests/" + request + "/answer", "{}")
                .then()
                .statusCode(200)
                .body("leaves.find { it.code == '1.1' }.request.state", equalTo("ANSWERED"));

        SheetWay.district()
                .get(sheet.path(""))
                .then()
                .body("leaves.find { it.code == '1.1' }.district.changedSince", equalTo(true))
                .body("leaves.find { it.code == '1.2' }.district.changedSince", equalTo(false));
        sheet.post(sheet.head(), "requests/" + request + "/answer", "{\"reply\": \"Lần nữa\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void a_request_lapses_at_its_due_date_and_holds_nothing_up() {
        var sheet = ward1().to("DISTRICT_APPRAISAL");
        sheet.agree(SheetWay.district());
        var request = ask(sheet, SheetWay.district(), "1.1");
        CleanDatabase.run("update supplement_requests set due_at = now() - interval '1 minute'");

        sheet.post(sheet.head(), "requests/" + request + "/answer", "{\"reply\": \"Muộn\"}")
                .then()
                .statusCode(409)
                .body("detail", containsString("hết hạn"));
        sheet.head()
                .header("If-Match", "\"2\"")
                .body("{\"score\": 1}")
                .put(sheet.path("scores/1.1"))
                .then()
                .statusCode(409);
        sheet.post(SheetWay.district(), "forwarding")
                .then()
                .statusCode(200)
                .body("leaves.find { it.code == '1.1' }.request.state", equalTo("LAPSED"));
    }

    @Test
    void an_announcement_waits_for_open_requests_and_home_affairs_leaves() {
        var sheet = ward1().to("PROVINCE_APPRAISAL");
        sheet.agree(SheetWay.team());
        ask(sheet, SheetWay.team(), "1.2");

        sheet.post(Given.homeAffairs(), "announcement")
                .then()
                .statusCode(422)
                .body("errors.leaf", containsInAnyOrder("1.2", "1.3"));
    }

    @Test
    void a_score_that_differs_needs_a_reason_and_an_agreement_none() {
        var sheet = ward1().to("DISTRICT_APPRAISAL");

        sheet.appraise(SheetWay.district(), "1.2", "{\"score\": 1}")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("reason")));
        sheet.appraise(SheetWay.district(), "1.2", "{\"score\": 2}").then().statusCode(200);
        sheet.appraise(SheetWay.district(), "1.1", "{\"input\": {\"a\": 100, \"b\": 80}, \"reason\": \"10 hồ sơ trễ\"}")
                .then()
                .statusCode(200)
                .body("district.score", equalTo(3.2f))
                .body("district.byRule", equalTo(true))
                .body("self.score", equalTo(3.6f));
        sheet.appraise(SheetWay.district(), "1.1", "{}").then().statusCode(200).body("district.score", nullValue());
    }

    @Test
    void two_appraisers_on_one_leaf_do_not_overwrite_each_other() {
        var sheet = ward1().to("PROVINCE_APPRAISAL");
        sheet.appraise(SheetWay.team(), "1.2", "{\"score\": 1, \"reason\": \"Chưa đủ\"}")
                .then()
                .statusCode(200);

        SheetWay.team()
                .header("If-Match", "\"2\"")
                .body("{\"score\": 2, \"reason\": \"Đủ\"}")
                .put("/api/v1/appraisals/" + sheet.id() + "/scores/1.2")
                .then()
                .statusCode(412)
                .body("leaf.province.score", equalTo(1))
                .body("changedBy.username", equalTo("team"))
                .body("detail", containsString("Người dùng team"));
    }

    @Test
    void nobody_appraises_the_own_agency_and_home_affairs_sheet_is_the_others() {
        var world = Given.smallCampaign(2018, true);
        var own = world.sheet(Units.HOME_AFFAIRS).to("PROVINCE_APPRAISAL");
        SheetWay.team().get(own.path("")).then().statusCode(404);
        own.appraise(Given.homeAffairs(), "1.3", "{\"score\": 2, \"reason\": \"Tự chấm\"}")
                .then()
                .statusCode(403);

        own.appraised();
        own.post(Given.homeAffairs(), "announcement").then().statusCode(200);
        own.post(own.head(), "acceptance").then().statusCode(200);

        own.post(
                        Given.homeAffairs(),
                        "finalization",
                        "{\"minutesNumber\": \"1\", \"heldOn\": \"2019-01-20\", \"votesFor\": 5, \"votesTotal\": 9}")
                .then()
                .statusCode(403);
        own.finalized().then().statusCode(200).body("status", equalTo("FINAL"));
    }

    @Test
    void a_member_appraises_the_own_departments_leaves_only_and_not_a_unit_in_conflict() {
        var world = Given.smallCampaign(2018, true);
        var sheet = world.sheet(Units.WARD_1).to("PROVINCE_APPRAISAL");

        sheet.appraise(SheetWay.otherTeam(), "1.2", "{\"score\": 1, \"reason\": \"Không phải phần mình\"}")
                .then()
                .statusCode(403)
                .body("errors.leaf", equalTo(List.of("1.2")));
        sheet.appraise(SheetWay.otherTeam(), "1.1", "{\"score\": 3, \"reason\": \"Phần của mình\"}")
                .then()
                .statusCode(200);
        Given.homeAffairs()
                .body("""
                        {"members": [{"username": "team-sdl", "name": "Võ Thị Du Lịch", "department": "SDL",
                          "conflicts": [{"unit": "X26506", "reason": "Người thân"}]}]}""")
                .put("/api/v1/campaigns/" + world.campaign() + "/team")
                .then()
                .statusCode(200)
                .body("gaps.find { it.unit == 'X26506' }.leaves", containsInAnyOrder("1.1", "1.2"))
                .body("gaps.find { it.unit == 'X26508' }.leaves", equalTo(List.of("1.2")));
        sheet.appraise(SheetWay.otherTeam(), "1.1", "{\"score\": 2, \"reason\": \"Nữa\"}")
                .then()
                .statusCode(403);
    }

    @Test
    void agreeing_with_what_was_not_scored_is_refused_and_all_leaves_it_open() {
        var sheet = ward1();
        sheet.because(Given.homeAffairs(), "closing")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISTRICT_APPRAISAL"));

        SheetWay.district()
                .body("{\"leaves\": [\"1.1\", \"9.9\"]}")
                .post("/api/v1/appraisals/" + sheet.id() + "/agreements")
                .then()
                .statusCode(422)
                .body("errors.leaf", containsInAnyOrder("1.1", "9.9"));
        SheetWay.district()
                .body("{\"leaves\": \"none\"}")
                .post("/api/v1/appraisals/" + sheet.id() + "/agreements")
                .then()
                .statusCode(400);
        sheet.agree(SheetWay.district());
        sheet.post(SheetWay.district(), "forwarding").then().statusCode(422).body("errors", hasSize(2));
    }

    @Test
    void a_return_gives_the_unit_time_and_the_level_that_returned_gets_it_back() {
        var world = Given.smallCampaign(2018, true, Duration.ofSeconds(-1));
        var id = world.sheet(Units.WARD_1);
        Given.homeAffairs()
                .body("{\"dueAt\": \"" + later + "\", \"reason\": \"Ốm\"}")
                .put("/api/v1/campaigns/" + world.campaign() + "/units/X26506/extension")
                .then()
                .statusCode(200);
        var sheet = id.to("PROVINCE_APPRAISAL");
        CleanDatabase.run("update participants set self_scoring_extended_to = null");

        sheet.because(Given.homeAffairs(), "return")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("lastStep.action", equalTo("return"))
                .body("lastStep.reason", equalTo("Lý do kiểm thử"));
        clock.tick();
        sheet.post(sheet.head(), "submission").then().statusCode(200).body("status", equalTo("PROVINCE_APPRAISAL"));
    }

    @Test
    void the_clock_closes_what_is_over_once_and_leaves_extended_units_alone() {
        var world = Given.smallCampaign(2018, true, Duration.ofSeconds(-1));
        var sheet = world.sheet(Units.WARD_1);
        Given.homeAffairs()
                .body("{\"dueAt\": \"" + later + "\", \"reason\": \"Ốm\"}")
                .put("/api/v1/campaigns/" + world.campaign() + "/units/X26508/extension")
                .then()
                .statusCode(200);
        sheet.head()
                .header("If-Match", "\"0\"")
                .body("{\"score\": 1}")
                .put(sheet.path("scores/1.2"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/phase-closed"));

        clock.tick();
        clock.tick();

        Given.homeAffairs()
                .get(sheet.path(""))
                .then()
                .body("status", equalTo("DISTRICT_APPRAISAL"))
                .body("lastStep.action", equalTo("close"))
                .body("lastStep.by.username", equalTo("clock"));
        Given.homeAffairs().get(world.sheet(Units.THANG_TAM).path("")).then().body("status", equalTo("DRAFT"));
        Given.homeAffairs()
                .get(world.sheet(Units.TOURISM).path(""))
                .then()
                .body("status", equalTo("PROVINCE_APPRAISAL"));
        assertThat(CleanDatabase.count("select count(*) from assessment_steps")).isEqualTo(3);
    }

    @Test
    void without_a_round_scores_become_final_directly_and_are_seen_then() {
        var sheet = Given.smallCampaign(2018, false).sheet(Units.WARD_1).to("PROVINCE_APPRAISAL");
        sheet.post(Given.homeAffairs(), "announcement").then().statusCode(422);
        sheet.finalized().then().statusCode(422);
        sheet.appraised();
        sheet.head().get(sheet.path("")).then().body("leaves.find { it.code == '1.2' }.province", nullValue());

        sheet.finalized()
                .then()
                .statusCode(200)
                .body("status", equalTo("FINAL"))
                .body("minutes.votesFor", equalTo(7));

        sheet.head().get(sheet.path("")).then().body("leaves.find { it.code == '1.2' }.finalScore", equalTo(1.5f));
    }

    @Test
    void half_of_the_votes_is_not_enough_and_a_meeting_in_the_future_not_held() {
        var sheet = ward1().to("REAPPRAISAL");

        finalization(sheet, "2019-01-20", 5, 10).statusCode(422).body("errors.field", equalTo(List.of("votesFor")));
        finalization(sheet, "2099-01-20", 6, 10).statusCode(400).body("errors.field", equalTo(List.of("heldOn")));
        finalization(sheet, "2019-01-20", 11, 10).statusCode(400).body("errors.field", equalTo(List.of("votesFor")));
        finalization(sheet, "2019-01-20", 6, 10).statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse finalization(
            SheetWay sheet, String day, int votes, int of) {
        return sheet.post(
                        Given.homeAffairs(),
                        "finalization",
                        "{\"minutesNumber\": \"5\", \"heldOn\": \"%s\", \"votesFor\": %d, \"votesTotal\": %d}"
                                .formatted(day, votes, of))
                .then();
    }

    @Test
    void only_contestable_leaves_can_be_objected_to_and_each_objection_is_decided() {
        var sheet = ward1().to("EXPLANATION");
        sheet.post(
                        sheet.head(),
                        "explanation",
                        "{\"leaves\": [{\"code\": \"1.1\", \"text\": \"Không\"}, {\"code\": \"2.1\", \"text\": \"Không\"}, "
                                + "{\"code\": \"7.7\", \"text\": \"Không\"}]}")
                .then()
                .statusCode(422)
                .body("errors.leaf", containsInAnyOrder("1.1", "2.1", "7.7"));

        sheet.post(sheet.head(), "explanation", "{\"leaves\": [{\"code\": \"1.2\", \"text\": \"Đã áp dụng\"}]}")
                .then()
                .statusCode(200)
                .body("status", equalTo("REAPPRAISAL"))
                .body("accepted", equalTo(false));
        sheet.finalized().then().statusCode(422).body("errors.leaf", equalTo(List.of("1.2")));
        sheet.appraise(SheetWay.team(), "1.2", "{\"score\": 2, \"reason\": \"Có quyết định áp dụng\"}")
                .then()
                .statusCode(200);
        sheet.finalized()
                .then()
                .statusCode(200)
                .body("leaves.find { it.code == '1.2' }.finalScore", equalTo(2))
                .body("leaves.find { it.code == '1.2' }.objection.decided", equalTo(true));
    }

    @Test
    void a_unit_asks_to_leave_a_leaf_out_and_home_affairs_decides() {
        var sheet = ward1();
        sheet.save("1.2", "{\"score\": 2, \"explanation\": \"Có\"}");
        var request = sheet.post(
                        sheet.head(), "not-applicable-requests", "{\"leaf\": \"1.1\", \"reason\": \"Không có hồ sơ\"}")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("leaves.find { it.code == '1.1' }.notApplicableRequest.id");
        sheet.post(sheet.head(), "submission")
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("đang chờ quyết định"));

        sheet.post(
                        Given.homeAffairs(),
                        "not-applicable-requests/" + request + "/decision",
                        "{\"granted\": true, \"reason\": \"Đúng chức năng\"}")
                .then()
                .statusCode(200)
                .body("leaves.find { it.code == '1.1' }.notApplicable", equalTo(true))
                .body("leaves.find { it.code == '1.1' }.notApplicableRequest.state", equalTo("GRANTED"));
        sheet.post(sheet.head(), "submission").then().statusCode(200);
    }

    @Test
    void what_does_not_apply_is_settled_before_the_announcement() {
        var world = Given.smallCampaign(2018, true);
        world.sheet(Units.WARD_1).to("EXPLANATION");

        Given.homeAffairs()
                .body("{\"codes\": [\"1.1\"], \"reason\": \"Muộn\"}")
                .put("/api/v1/campaigns/" + world.campaign() + "/units/X26506/not-applicable")
                .then()
                .statusCode(409)
                .body("detail", containsString("trước khi thông báo"));
        Given.homeAffairs()
                .body("{\"codes\": [\"1.1\"], \"reason\": \"Việc của mình\"}")
                .put("/api/v1/campaigns/" + world.campaign() + "/units/SNV/not-applicable")
                .then()
                .statusCode(403);
    }

    @Test
    void a_route_without_a_district_cannot_be_sent_back_to_one() {
        var sheet = Given.smallCampaign(2018, true).sheet(Units.TOURISM).to("PROVINCE_APPRAISAL");

        sheet.because(Given.homeAffairs(), "sending-back").then().statusCode(422);
    }

    @Test
    void moving_many_is_all_or_nothing_and_names_each_sheet() {
        var world = Given.smallCampaign(2018, true);
        world.sheet(Units.WARD_1).to("PROVINCE_APPRAISAL").appraised();
        world.sheet(Units.THANG_TAM).to("PROVINCE_APPRAISAL");

        Given.homeAffairs()
                .body("{\"group\": \"COMMUNE\"}")
                .post("/api/v1/campaigns/" + world.campaign() + "/announcements")
                .then()
                .statusCode(422)
                .body("errors.sheet", hasItem("X26508"))
                .body("errors.sheet", not(hasItem("X26506")))
                .body("errors.message", hasItem(containsString("phường Thắng Tam")));
        Given.homeAffairs()
                .get(world.sheet(Units.WARD_1).path(""))
                .then()
                .body("status", equalTo("PROVINCE_APPRAISAL"));
        Given.homeAffairs()
                .body("{}")
                .post("/api/v1/campaigns/" + world.campaign() + "/announcements")
                .then()
                .statusCode(400);
    }

    @Test
    void the_timeline_and_any_earlier_state_can_be_seen() {
        var sheet = ward1().to("DISTRICT_APPRAISAL");
        var then = Instant.now();
        sheet.appraise(SheetWay.district(), "1.1", "{\"score\": 3, \"reason\": \"Sổ thiếu\"}")
                .then()
                .statusCode(200);
        ask(sheet, SheetWay.district(), "1.2");

        Given.homeAffairs()
                .get(sheet.path("timeline"))
                .then()
                .statusCode(200)
                .body("action", equalTo(List.of("submit", "request")))
                .body("[1].leaf", equalTo("1.2"))
                .body("[1].by", equalTo("Người dùng district"));
        sheet.head().get(sheet.path("timeline")).then().body("[1].by", nullValue());
        Given.homeAffairs()
                .queryParam("at", then.toString())
                .get(sheet.path("history"))
                .then()
                .body("status", equalTo("DISTRICT_APPRAISAL"))
                .body("leaves.find { it.code == '1.1' }.self.score", equalTo(3.6f))
                .body("leaves.find { it.code == '1.1' }.district", nullValue());
        Given.homeAffairs()
                .queryParam("at", Instant.now().toString())
                .get(sheet.path("history"))
                .then()
                .body("leaves.find { it.code == '1.1' }.district.score", equalTo(3));
        sheet.head()
                .queryParam("at", Instant.now().toString())
                .get(sheet.path("history"))
                .then()
                .body("leaves.find { it.code == '1.1' }.district", nullValue());
    }

    @Test
    void home_affairs_finds_in_the_trail_what_was_done_to_a_sheet() {
        var sheet = ward1().to("DISTRICT_APPRAISAL");

        Given.homeAffairs()
                .queryParam("object", sheet.id())
                .get("/api/v1/audit-events")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("sheet.submit", "sheet.receipt", "score.enter", "score.enter")))
                .body("items[0].change.to", equalTo("DISTRICT_APPRAISAL"));
        Given.homeAffairs()
                .queryParam("action", "sheet")
                .queryParam("actor", "head-X26506")
                .get("/api/v1/audit-events")
                .then()
                .body("total", equalTo(2));
        Given.as(Tokens.of("head", Units.WARD_1, "unit-head"))
                .get("/api/v1/audit-events")
                .then()
                .statusCode(403);
    }
}
