package vn.parindex.unitwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** Work inside a unit: given out, done, sent back, reviewed, and seen by nobody else. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UnitWorkTest {
    private static final String ROOM = "Bộ phận Tiếp nhận và Trả kết quả (Một cửa)";

    private SheetWay ward = new SheetWay("", "");

    @BeforeEach
    void sheet() {
        Given.units();
        ward = Given.smallCampaign(2018, true).sheet(Units.WARD_1);
    }

    private static RequestSpecification clerk() {
        return Given.as(Tokens.of("clerk", Units.WARD_1, "unit"));
    }

    private ValidatableResponse work(RequestSpecification as) {
        return as.get(ward.path("unit-work")).then();
    }

    private ValidatableResponse give(RequestSpecification as, String... duties) {
        return as.body("{\"duties\": [%s]}".formatted(String.join(", ", duties)))
                .put(ward.path("unit-work/duties"))
                .then();
    }

    private static String to(String leaf, String more) {
        return "{\"leaf\": \"%s\"%s}".formatted(leaf, more);
    }

    private ValidatableResponse mark(RequestSpecification as, String leaf, String kind, int version, String more) {
        return as.body("{\"marks\": [{\"leaf\": \"%s\", \"kind\": \"%s\", \"version\": %d%s}]}"
                        .formatted(leaf, kind, version, more))
                .post(ward.path("unit-work/marks"))
                .then();
    }

    private ValidatableResponse sendBack(String leaf, int version) {
        return mark(ward.head(), leaf, "RETURNED", version, ", \"remark\": \"Kèm sổ theo dõi quý IV\"");
    }

    /** The clerk is one of the unit's people once there was something to take. */
    private void clerkIsKnown() {
        give(clerk(), to("1.2", ", \"username\": \"clerk\"")).statusCode(200);
        give(clerk(), to("1.2", "")).statusCode(200);
    }

    private static String leaf(String code) {
        return "leaves.find { it.code == '" + code + "' }.";
    }

    @Test
    void codes_that_were_looked_up_in_another_index_set_give_nothing() {
        var order = "{\"indexSet\": \"%s\", \"duties\": [" + to("1.1", ", \"room\": \"A\"") + "]}";
        String set = ward.head().get(ward.path("")).then().extract().path("indexSet.id");

        ward.head()
                .body(order.formatted(UUID.randomUUID()))
                .put(ward.path("unit-work/duties"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
        assertThat(CleanDatabase.count("select count(*) from leaf_duties")).isZero();
        ward.head()
                .body(order.formatted(set))
                .put(ward.path("unit-work/duties"))
                .then()
                .statusCode(200);
    }

    @Test
    void the_head_gives_leaves_to_rooms_and_people_with_a_day() {
        clerkIsKnown();

        give(
                        ward.head(),
                        to("1.1", ", \"room\": \" %s \", \"dueOn\": \"2018-12-10\"".formatted(ROOM)),
                        to("1.2", ", \"username\": \"clerk\""))
                .statusCode(200)
                .body(leaf("1.1") + "room", equalTo(ROOM))
                .body(leaf("1.1") + "dueOn", equalTo("2018-12-10"))
                .body(leaf("1.1") + "username", nullValue())
                .body(leaf("1.2") + "name", notNullValue())
                .body("allowed", contains("assign", "review", "take", "finish"))
                .body("people.username", containsInAnyOrder("clerk", "head-X26506"));

        work(clerk())
                .statusCode(200)
                .body("leaves.code", contains("1.1", "1.2"))
                .body("rooms", contains(ROOM))
                .body("allowed", contains("take", "finish"))
                .body(leaf("1.2") + "username", equalTo("clerk"))
                .body("leaves.mine", contains(false, true));
        clerk().body("{\"name\": \"Cán bộ\", \"room\": \"%s\", \"active\": true}".formatted(ROOM))
                .put("/api/v1/units/X26506/people/clerk")
                .then()
                .statusCode(200);
        work(clerk()).body("leaves.mine", contains(true, true));
        work(ward.head()).body("leaves.mine", contains(false, false));
    }

    @Test
    void others_take_what_nobody_has_taken_and_let_go_of_it() {
        var inRoom = ", \"room\": \"Văn phòng\", \"dueOn\": \"2018-12-10\"";
        give(ward.head(), to("1.1", inRoom)).statusCode(200);

        give(clerk(), to("1.1", inRoom + ", \"username\": \"clerk\""))
                .statusCode(200)
                .body(leaf("1.1") + "username", equalTo("clerk"))
                .body(leaf("1.1") + "room", equalTo("Văn phòng"));
        give(Given.officerOf(Units.WARD_1), to("1.1", inRoom + ", \"username\": \"officer-X26506\""))
                .statusCode(403)
                .body("errors.leaf", contains("1.1"));
        give(clerk(), to("1.1", inRoom)).statusCode(200).body(leaf("1.1") + "username", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"room\": \"Văn phòng\"",
                ", \"username\": \"head-X26506\"",
                ", \"username\": \"clerk\", \"dueOn\": \"2018-12-10\"",
                ", \"username\": \"clerk\", \"room\": \"Văn phòng\""
            })
    void others_give_nothing_to_anybody_else(String wanted) {
        give(ward.head(), to("1.2", ", \"username\": \"head-X26506\"")).statusCode(200);

        give(clerk(), to("1.1", wanted)).statusCode(403);
        work(clerk()).body(leaf("1.1") + "username", nullValue());
    }

    @Test
    void nobody_else_sees_or_does_any_of_it() {
        sendBack("1.1", 0).statusCode(200);
        var others = List.of(
                Given.as(Tokens.of("other", Units.THANG_TAM, "unit", "unit-head")),
                // a district is a unit too, of its own sheet
                Given.as(Tokens.of("district", Units.VUNG_TAU, "unit", "unit-head", "district", "district-head")));
        for (var other : others) {
            work(other).statusCode(404);
            give(other, to("1.1", "")).statusCode(404);
            mark(other, "1.1", "REVIEWED", 0, "").statusCode(404);
        }
        for (var role : List.of(SheetWay.district(), SheetWay.team(), Given.homeAffairs(), SheetWay.leadership())) {
            work(role).statusCode(403);
        }
        ward.scored().post(ward.head(), "submission").then().statusCode(200);

        for (var reader : List.of(SheetWay.district(), SheetWay.team(), Given.homeAffairs())) {
            for (var part : List.of("", "timeline", "scores/1.1/revisions")) {
                assertThat(reader.get(ward.path(part)).asString()).doesNotContain("quý IV");
            }
        }
        assertThat(Given.homeAffairs().get("/api/v1/audit-events?size=200").asString())
                .contains("leaf-mark.add")
                .doesNotContain("quý IV");
    }

    @Test
    void a_leaf_goes_back_with_words_is_mended_done_and_reviewed() {
        ward.scored();

        sendBack("1.1", 1)
                .statusCode(200)
                .body(leaf("1.1") + "mark.kind", equalTo("RETURNED"))
                .body(leaf("1.1") + "mark.remark", equalTo("Kèm sổ theo dõi quý IV"))
                .body(leaf("1.1") + "mark.changedSince", equalTo(false));
        ward.save("1.1", "{\"input\": {\"a\": 100, \"b\": 95}, \"explanation\": \"Theo sổ quý IV\"}");
        work(clerk()).body(leaf("1.1") + "mark.changedSince", equalTo(true));
        mark(clerk(), "1.1", "DONE", 2, ", \"remark\": \"Đã kèm\"").statusCode(200);
        mark(ward.head(), "1.1", "REVIEWED", 2, "")
                .statusCode(200)
                .body(leaf("1.1") + "mark.kind", equalTo("REVIEWED"))
                .body(leaf("1.1") + "history.kind", contains("RETURNED", "DONE", "REVIEWED"));
    }

    @Test
    void a_review_is_of_what_was_looked_at() {
        ward.scored();
        mark(ward.head(), "1.1", "REVIEWED", 0, "").statusCode(409).body("errors.leaf", contains("1.1"));
        mark(ward.head(), "1.1", "REVIEWED", 1, "").statusCode(200);
        mark(ward.head(), "1.2", "REVIEWED", 1, "").statusCode(200);

        ward.save("1.1", "{\"input\": {\"a\": 100, \"b\": 95}}");
        Given.evidence(ward.id(), "1.2");

        work(ward.head())
                .body(leaf("1.1") + "mark.changedSince", equalTo(true))
                .body(leaf("1.2") + "mark.changedSince", equalTo(true));
        mark(ward.head(), "1.2", "REVIEWED", 1, "").body(leaf("1.2") + "mark.changedSince", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\": \"EXPLANATION\", \"documentNumber\": \"1/BC\"",
                "\"kind\": \"EVIDENCE\", \"documentNumber\": \"2/BC\"",
                "\"kind\": \"EVIDENCE\", \"documentNumber\": \"1/BC\", \"issuer\": \"Sở Nội vụ\"",
                "\"kind\": \"EVIDENCE\", \"documentNumber\": \"1/BC\", \"issuedOn\": \"2018-12-14\"",
                "\"kind\": \"EVIDENCE\", \"documentNumber\": \"1/BC\", \"dateExplanation\": \"Ban hành chậm\"",
                "\"kind\": \"EVIDENCE\", \"documentNumber\": \"1/BC\", \"name\": \"Báo cáo khác.txt\""
            })
    void a_review_does_not_hold_when_something_else_is_said_about_a_document(String said) {
        ward.scored();
        String document = Upload.plain("bao-cao.txt", SampleFiles.text("Báo cáo"))
                .with("leafCodes", "1.1")
                .with("documentNumber", "1/BC")
                .to(ward.id(), ward.head())
                .statusCode(201)
                .extract()
                .path("id");
        mark(ward.head(), "1.1", "REVIEWED", 1, "").body(leaf("1.1") + "mark.changedSince", equalTo(false));

        ward.head()
                .header("If-Match", "\"0\"")
                .body("{%s, \"links\": [{\"leaf\": \"1.1\"}]}".formatted(said))
                .put(ward.path("evidence/" + document))
                .then()
                .statusCode(200);

        work(ward.head()).body(leaf("1.1") + "mark.changedSince", equalTo(true));
    }

    @Test
    void what_is_said_twice_is_kept_once_and_what_is_taken_back_uncovers_what_was_before() {
        mark(clerk(), "1.1", "DONE", 0, "").statusCode(200);
        mark(clerk(), "1.1", "DONE", 0, "").statusCode(200).body(leaf("1.1") + "history", hasSize(1));
        mark(ward.head(), "1.1", "REVIEWED", 0, "").statusCode(200);

        mark(clerk(), "1.1", "TAKEN_BACK", 0, "").statusCode(403);
        mark(ward.head(), "1.1", "TAKEN_BACK", 0, "").statusCode(200).body(leaf("1.1") + "mark.kind", equalTo("DONE"));
        mark(clerk(), "1.1", "TAKEN_BACK", 0, "").statusCode(200).body(leaf("1.1") + "mark", nullValue());
        mark(clerk(), "1.1", "TAKEN_BACK", 0, "").statusCode(422);
    }

    @Test
    void sending_back_and_reviewing_is_the_heads() {
        mark(clerk(), "1.1", "RETURNED", 0, ", \"remark\": \"Sửa\"").statusCode(403);
        mark(clerk(), "1.1", "REVIEWED", 0, "").statusCode(403);
        mark(ward.head(), "1.1", "RETURNED", 0, ", \"remark\": \"  \"").statusCode(422);
    }

    @Test
    void every_fault_is_told_and_nothing_is_done() {
        give(ward.head(), to("1.1", ", \"room\": \"Văn phòng\""), to("9.9", ""))
                .statusCode(422)
                .body("errors.leaf", contains("9.9"));
        give(ward.head(), to("1.1", ""), to("1.1", "")).statusCode(422);
        give(ward.head(), to("1.1", ", \"username\": \"nobody\"")).statusCode(422);
        give(ward.head(), to("1.1", ", \"dueOn\": \"2018-12-10\"")).statusCode(422);
        give(ward.head(), to("1.1", ", \"room\": \"A\", \"dueOn\": \"+99999-01-01\""))
                .statusCode(422);
        give(ward.head(), to("1.3", ", \"room\": \"A\"")).statusCode(409);
        give(ward.head(), to("1.1", ", \"room\": \"%s\"".formatted("a".repeat(101))))
                .statusCode(400)
                .body("errors.field", hasItem("duties[0].room"));
        mark(ward.head(), "1.1", "RETURNED", 0, ", \"remark\": \"%s\"".formatted("a".repeat(4001)))
                .statusCode(400);
        give(ward.head()).statusCode(400);

        work(ward.head()).body("leaves.room", contains(nullValue(), nullValue()));
    }

    @Test
    void outside_draft_only_what_is_open_to_the_unit_is_worked_on() {
        ward.to("PROVINCE_APPRAISAL");
        give(ward.head(), to("1.1", ", \"room\": \"Văn phòng\"")).statusCode(409);
        mark(ward.head(), "1.1", "DONE", 2, "").statusCode(409);
        var request = "{\"leaf\": \"1.1\", \"remark\": \"Kèm sổ\", \"dueAt\": \"%s\"}"
                .formatted(Instant.now().plus(Duration.ofDays(1)));
        ward.post(SheetWay.team(), "requests", request).then().statusCode(200);

        give(ward.head(), to("1.1", ", \"room\": \"Văn phòng\""))
                .statusCode(200)
                .body("leaves.code", contains("1.1"));
        give(ward.head(), to("1.2", ", \"room\": \"Văn phòng\"")).statusCode(409);
    }

    @Test
    void in_the_explanation_round_what_can_be_objected_to_is_worked_on() {
        ward.to("EXPLANATION");

        give(ward.head(), to("1.2", ", \"room\": \"Văn phòng\"")).statusCode(200);
        give(ward.head(), to("1.3", ", \"room\": \"Văn phòng\"")).statusCode(200);
        give(ward.head(), to("1.1", ", \"room\": \"Văn phòng\"")).statusCode(409);
        ward.post(ward.head(), "acceptance").then().statusCode(200);
        give(ward.head(), to("1.2", ", \"room\": \"Một cửa\"")).statusCode(409);
        work(ward.head()).body(leaf("1.2") + "room", equalTo("Văn phòng")).body(leaf("1.2") + "open", equalTo(false));
    }

    @Test
    void the_head_names_people_and_those_who_have_left_get_nothing_more() {
        var person = "/api/v1/units/X26506/people/";
        var said = "{\"name\": \"Trần Thị B\", \"room\": \"Tư pháp\", \"active\": %s}";
        ward.head().body(said.formatted(true)).put(person + "tran.thi.b").then().statusCode(200);
        give(ward.head(), to("1.1", ", \"username\": \"tran.thi.b\""))
                .body(leaf("1.1") + "name", equalTo("Trần Thị B"));

        ward.head()
                .body(said.formatted(false))
                .put(person + "tran.thi.b")
                .then()
                .statusCode(200);
        give(ward.head(), to("1.2", ", \"username\": \"tran.thi.b\"")).statusCode(422);
        give(ward.head(), to("1.1", ", \"username\": \"tran.thi.b\", \"room\": \"Tư pháp\""))
                .statusCode(200);

        clerk().body(said.formatted(true)).put(person + "clerk").then().statusCode(200);
        clerk().body(said.formatted(true)).put(person + "tran.thi.b").then().statusCode(403);
        ward.head()
                .body(said.formatted(true))
                .put("/api/v1/units/X26508/people/clerk")
                .then()
                .statusCode(403);
        ward.head().body(said.formatted(true)).put(person + "TRẦN").then().statusCode(400);
        ward.head()
                .body("{\"name\": \"\", \"active\": true}")
                .put(person + "clerk")
                .then()
                .statusCode(400);
    }

    @Test
    void the_database_takes_no_work_on_a_sheet_that_its_unit_has_given_away() {
        sendBack("1.1", 0).statusCode(200);
        CleanDatabase.putStatus(ward.id(), "REAPPRAISAL");

        mark(ward.head(), "1.1", "DONE", 0, "").statusCode(409);
        assertThat(CleanDatabase.count("select count(*) from leaf_marks")).isEqualTo(1);
        work(ward.head()).body("leaves.history", not(empty()));
    }
}
