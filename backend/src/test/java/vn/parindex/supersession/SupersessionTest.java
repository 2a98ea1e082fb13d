package vn.parindex.supersession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Results;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** Another index set takes the place of one in a running campaign: told before, done whole, kept afterwards. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SupersessionTest {
    private static final String INPUT = "{\"input\": {\"a\": 100, \"b\": 90}, \"explanation\": \"Theo sổ theo dõi\"}";

    @Inject
    ObjectMapper json;

    @BeforeEach
    void units() {
        Given.units();
    }

    /** The small set with changes to its first area, issued. */
    private String newer(Consumer<ArrayNode> change) {
        return otherwise(form -> change.accept((ArrayNode) form.at("/areas/0/criteria")));
    }

    /** The small set with any changes, issued. */
    private String otherwise(Consumer<ObjectNode> change) {
        try (var file = Given.class.getResourceAsStream("/small-set.json")) {
            var form = (ObjectNode) json.readTree(file);
            change.accept(form);
            return Given.issued(Given.draft(form.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode criterion(ArrayNode criteria, int index) {
        return (ObjectNode) criteria.get(index);
    }

    /** 1.1 and 1.2 change places; the ratio counts 3 points, the initiative 3. */
    private String swapped() {
        return newer(criteria -> {
            var ratio = criterion(criteria, 0).put("code", "1.2").put("maxScore", 3);
            var initiative = criterion(criteria, 1).put("code", "1.1").put("maxScore", 3);
            criteria.set(0, initiative);
            criteria.set(1, ratio);
        });
    }

    /** 1.2 has gone; 1.4 is new. */
    private String without12() {
        return newer(criteria -> {
            var added = criterion(criteria, 1).deepCopy();
            criteria.remove(1);
            criteria.add(added.put("code", "1.4").put("name", "Kiểm tra cải cách hành chính"));
        });
    }

    private static ValidatableResponse preview(Given.SmallWorld world, String to) {
        return Given.homeAffairs()
                .body(Map.of("from", world.indexSet(), "to", to))
                .post("/api/v1/campaigns/" + world.campaign() + "/index-set-supersession-previews")
                .then();
    }

    private static String digest(Given.SmallWorld world, String to) {
        return preview(world, to).statusCode(200).extract().path("digest");
    }

    private static ValidatableResponse supersede(
            Given.SmallWorld world, String to, String digest, @Nullable Instant answerBy) {
        var body = new HashMap<String, Object>(Map.of(
                "from",
                world.indexSet(),
                "to",
                to,
                "reason",
                "Quyết định 09/QĐ-UBND sửa điểm tối đa",
                "digest",
                digest));
        if (answerBy != null) {
            body.put("answerBy", answerBy);
        }
        return Given.homeAffairs()
                .body(body)
                .post("/api/v1/campaigns/" + world.campaign() + "/index-set-supersessions")
                .then();
    }

    private static ValidatableResponse supersede(Given.SmallWorld world, String to) {
        return supersede(world, to, digest(world, to), Instant.now().plus(Duration.ofDays(2)));
    }

    private static ValidatableResponse sheet(SheetWay sheet) {
        return sheet.head().get(sheet.path("")).then().statusCode(200);
    }

    @Test
    void points_of_the_rule_are_computed_anew_and_a_persons_own_must_be_entered_anew() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1).scored();
        var to = swapped();

        preview(world, to)
                .statusCode(200)
                .body("sheets", equalTo(4))
                .body("questions", equalTo(0))
                .body("affected", equalTo(2))
                .body("leaves.before", contains("1.1", "1.2"))
                .body("leaves.after", contains("1.2", "1.1"))
                .body("scores.leafBefore", contains("1.1", "1.2"))
                .body("scores.effect", contains("RECOMPUTED", "CLEARED"))
                .body("scores.scoreBefore", contains(3.6f, 2))
                .body("scores.scoreAfter", contains(2.7f, null));
        sheet(ward).body("leaves.find { it.code == '1.1' }.self.score", equalTo(3.6f));

        supersede(world, to).statusCode(201).body("number", equalTo(1)).body("affected", equalTo(2));

        sheet(ward)
                .body("indexSet.id", equalTo(to))
                .body("indexSet.since", notNullValue())
                .body("leaves.code", contains("1.1", "1.2", "1.3", "2.1"))
                .body("leaves.find { it.code == '1.2' }.self.score", equalTo(2.7f))
                .body("leaves.find { it.code == '1.2' }.self.input.b", equalTo(90))
                .body("leaves.find { it.code == '1.2' }.self.explanation", equalTo("Theo sổ theo dõi"))
                .body("leaves.find { it.code == '1.1' }.self.score", nullValue())
                .body("leaves.find { it.code == '1.1' }.self.explanation", containsString("sáng kiến"))
                .body("leaves.find { it.code == '1.1' }.maxScore", equalTo(3))
                .body("progress.scored", equalTo(1));
        ward.head().get(ward.path("scores/1.2/revisions")).then().body("items.after.score", contains(2.7f, 3.6f));
        ward.head()
                .get(ward.path("index-set-changes"))
                .then()
                .statusCode(200)
                .body("[0].supersession.reason", containsString("09/QĐ-UBND"))
                .body("[0].scores.leafAfter", contains("1.2", "1.1"));
        ward.head().get(ward.path("timeline")).then().body("action", hasItem("supersede"));
        ward.save("1.1", "{\"score\": 2.5, \"explanation\": \"Chấm lại theo điểm tối đa mới\"}");
    }

    @Test
    void with_other_decimals_points_of_the_rule_are_rounded_anew_and_all_others_must_be_entered_anew() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1);
        ward.save("1.1", "{\"input\": {\"a\": 4318, \"b\": 4231}}");
        ward.save("1.2", "{\"score\": 1.255, \"explanation\": \"Hai sáng kiến\"}");
        Results.survey(world.campaign(), "X26506,2.1,1.255,30").statusCode(200);
        var to = otherwise(form -> form.put("decimals", 2));

        preview(world, to)
                .statusCode(200)
                .body("leaves.before", contains("1.1", "1.2", "1.3", "2.1"))
                .body("scores.leafBefore", containsInAnyOrder("1.1", "1.2", "2.1"))
                .body("scores.find { it.leafBefore == '1.1' }.effect", equalTo("RECOMPUTED"))
                .body("scores.find { it.leafBefore == '1.1' }.scoreAfter", equalTo(3.92f))
                .body("scores.findAll { it.scoreAfter == null }.effect", contains("CLEARED", "CLEARED"));
        supersede(world, to).statusCode(201).body("affected", equalTo(3));

        sheet(ward)
                .body("leaves.find { it.code == '1.1' }.self.score", equalTo(3.92f))
                .body("leaves.find { it.code == '1.1' }.decimals", equalTo(2))
                .body("leaves.find { it.code == '1.2' }.self.score", nullValue());
    }

    @Test
    void figures_of_others_follow_their_leaf_and_go_when_it_asks_something_else() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1);
        importFigures(world);
        var swapped = swapped();
        supersede(world, swapped).statusCode(201);

        sheet(ward)
                .body("leaves.find { it.code == '1.2' }.figures.input.b", equalTo(90))
                .body("leaves.find { it.code == '1.1' }.figures", nullValue());
        var renamed = newer(criteria -> {
            var ratio = criterion(criteria, 0).put("code", "1.2").put("maxScore", 3);
            ((ObjectNode) ratio.get("rule")).put("b", "Số hồ sơ trước hạn");
            criteria.set(0, criterion(criteria, 1).put("code", "1.1").put("maxScore", 3));
            criteria.set(1, ratio);
        });
        supersede(new Given.SmallWorld(world.campaign(), swapped), renamed).statusCode(201);
        sheet(ward).body("leaves.find { it.code == '1.2' }.figures", nullValue());
    }

    @Test
    void what_a_unit_keeps_to_itself_follows_its_leaf() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1).scored();
        ward.head()
                .body(
                        "{\"duties\": [{\"leaf\": \"1.1\", \"room\": \"Một cửa\"}, {\"leaf\": \"1.2\", \"room\": \"Văn phòng\"}]}")
                .put(ward.path("unit-work/duties"))
                .then()
                .statusCode(200);
        ward.post(
                        ward.head(),
                        "unit-work/marks",
                        "{\"marks\": [{\"leaf\": \"1.1\", \"kind\": \"REVIEWED\", \"version\": 1}]}")
                .then()
                .statusCode(200);
        var swapped = swapped();
        supersede(world, swapped).statusCode(201);

        ward.head()
                .get(ward.path("unit-work"))
                .then()
                .body("leaves.code", contains("1.1", "1.2"))
                .body("leaves.room", contains("Văn phòng", "Một cửa"))
                .body("leaves[0].mark", nullValue())
                .body("leaves[1].mark.kind", equalTo("REVIEWED"))
                .body("leaves[1].mark.changedSince", equalTo(true));
    }

    @Test
    void what_was_carried_from_last_year_follows_its_leaf_or_waits_no_more() {
        Given.smallCampaign(2017, true).sheet(Units.WARD_1).scored();
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1);
        ward.post(ward.head(), "carry-forward", "{\"leaves\": [\"1.1\", \"1.2\"]}")
                .then()
                .statusCode(200)
                .body("items.leaf", contains("1.1", "1.2"));

        supersede(world, without12()).statusCode(201);

        ward.head().get(ward.path("carry-forward")).then().statusCode(200).body("items.leaf", contains("1.1"));
    }

    private static void importFigures(Given.SmallWorld world) {
        var file = "unit,leaf,a,b,source,date\nX26506,1.1,100,90,Hệ thống một cửa,2018-10-31\n";
        Given.homeAffairs()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.csv", SampleFiles.text(file))
                .post("/api/v1/campaigns/" + world.campaign() + "/figures/imports?dryRun=false")
                .then()
                .statusCode(200)
                .body("stored", equalTo(true));
    }

    @Test
    void a_save_that_was_begun_under_the_old_codes_does_not_end_up_in_another_leaf() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1).scored();
        supersede(world, swapped()).statusCode(201);

        for (var version : new int[] {0, 1}) {
            ward.head()
                    .header("If-Match", "\"" + version + "\"")
                    .body(INPUT)
                    .put(ward.path("scores/1.1"))
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void what_was_said_about_a_leaf_outlives_it_and_the_sheet_of_an_earlier_instant_has_the_earlier_set() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1).scored();
        ward.post(ward.head(), "not-applicable-requests", "{\"leaf\": \"1.2\", \"reason\": \"Không phát sinh\"}")
                .then()
                .statusCode(200);
        Upload.plain("so.txt", SampleFiles.text("Sổ"))
                .with("leafCodes", "1.2")
                .to(ward.id(), ward.head())
                .statusCode(201);
        var before = Instant.now();
        supersede(world, without12()).statusCode(201);

        sheet(ward)
                .body("leaves.code", contains("1.1", "1.3", "1.4", "2.1"))
                .body("leaves.find { it.code == '1.4' }.self.score", nullValue());
        ward.head()
                .get(ward.path("timeline"))
                .then()
                .body("action", hasItems("request-not-applicable", "take-back-not-applicable", "supersede"))
                .body("leaf", hasItem("1.2@1"));
        ward.head()
                .get(ward.path("history?at=" + before))
                .then()
                .body("leaves.code", contains("1.1", "1.2"))
                .body("leaves[1].self.score", equalTo(2))
                .body("leaves[1].evidence.name", contains("so.txt"));
        ward.head().get(ward.path("history?at=" + Instant.now())).then().body("leaves.code", contains("1.1"));
        Given.homeAffairs()
                .get("/api/v1/campaigns/" + world.campaign() + "/not-applicable-requests")
                .then()
                .statusCode(200)
                .body("items.request.state", contains("TAKEN_BACK"));
        Given.homeAffairs()
                .get("/api/v1/campaigns/" + world.campaign() + "/index-set-supersessions/1/scores")
                .then()
                .body("items.effect", contains("REMOVED"))
                .body("items.scoreBefore", contains(2))
                .body("total", equalTo(1));
    }

    @Test
    void while_a_sheet_is_appraised_its_unit_is_asked_and_may_answer() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1).to("DISTRICT_APPRAISAL");
        ward.agree(SheetWay.district());
        var to = swapped();
        preview(world, to).body("questions", equalTo(1)).body("affected", equalTo(4));

        supersede(world, to, digest(world, to), null).statusCode(422).body("errors.field", contains("answerBy"));
        sheet(ward).body("indexSet.id", equalTo(world.indexSet()));
        supersede(world, to, digest(world, to), Instant.now().minusSeconds(1)).statusCode(422);
        supersede(world, to).statusCode(201);

        ward.head().get(ward.path("index-set-changes")).then().body("[0].scores.stage", contains("SELF", "SELF"));
        SheetWay.district()
                .get(ward.path("index-set-changes"))
                .then()
                .body("[0].scores.stage", containsInAnyOrder("SELF", "DISTRICT", "SELF", "DISTRICT"));
        sheet(ward).body("leaves.find { it.code == '1.1' }.request.remark", containsString("09/QĐ-UBND"));
        ward.post(SheetWay.district(), "forwarding").then().statusCode(422);
        ward.save("1.1", "{\"score\": 2, \"explanation\": \"Chấm lại\"}");
        var request = sheet(ward).extract().<String>path("leaves.find { it.code == '1.1' }.request.id");
        ward.post(ward.head(), "requests/" + request + "/answer", "{}").then().statusCode(200);
        ward.agree(SheetWay.district());
        ward.post(SheetWay.district(), "forwarding").then().statusCode(200);
    }

    @Test
    void a_sheet_whose_scores_are_announced_keeps_everything_as_it_is() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1).scored();
        world.sheet(Units.TOURISM).to("EXPLANATION");
        var to = swapped();

        preview(world, to)
                .statusCode(409)
                .body("detail", containsString("1 phiếu"))
                .body("errors.sheet", contains(Units.TOURISM))
                .body("errors[0].message", containsString("Giải trình"));
        sheet(ward).body("leaves.find { it.code == '1.1' }.self.score", equalTo(3.6f));
    }

    @Test
    void only_what_the_preview_told_is_done() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1).scored();
        var to = swapped();
        var digest = digest(world, to);
        ward.save("1.2", "{\"score\": 1, \"explanation\": \"Sửa lại\"}");

        supersede(world, to, digest, null).statusCode(409).body("type", equalTo("/problems/stale-digest"));

        sheet(ward)
                .body("indexSet.id", equalTo(world.indexSet()))
                .body("leaves.find { it.code == '1.2' }.self.score", equalTo(1));
        assertThat(CleanDatabase.count("select count(*) from supersessions")).isZero();
    }

    @Test
    void what_does_not_apply_follows_to_the_new_code_and_what_has_none_is_told() {
        var world = Given.smallCampaign(2018, true);
        for (var unit : new String[] {Units.WARD_1, Units.TOURISM}) {
            Given.homeAffairs()
                    .body(Map.of(
                            "codes", new String[] {unit.equals(Units.WARD_1) ? "1.1" : "1.2"}, "reason", "Không có"))
                    .put("/api/v1/campaigns/" + world.campaign() + "/units/" + unit + "/not-applicable")
                    .then()
                    .statusCode(200);
        }
        var to = newer(criteria -> {
            var ratio = criterion(criteria, 0).put("code", "1.2");
            criteria.remove(1);
            criteria.remove(0);
            criteria.insert(0, ratio);
            ratio.put("maxScore", 6);
        });

        preview(world, to).body("dropped.unit", contains(Units.TOURISM)).body("dropped[0].codes", contains("1.2"));
        supersede(world, to).statusCode(201);

        sheet(world.sheet(Units.WARD_1)).body("leaves.find { it.code == '1.2' }.notApplicable", equalTo(true));
        sheet(world.sheet(Units.TOURISM)).body("leaves.findAll { it.notApplicable }", empty());
        Given.homeAffairs()
                .get("/api/v1/campaigns/" + world.campaign() + "/units/" + Units.WARD_1 + "/not-applicable")
                .then()
                .body("codes", contains("1.2"));
    }

    @Test
    void points_of_the_survey_go_with_another_maximum() {
        var world = Given.smallCampaign(2018, true);
        Given.homeAffairs()
                .contentType("text/csv")
                .body("unit,leaf,points,n\n" + Units.WARD_1 + ",2.1,1.5,120\n")
                .post("/api/v1/campaigns/" + world.campaign() + "/survey-points")
                .then()
                .statusCode(200);
        var kept = swapped();
        preview(world, kept).body("scores", empty());
        supersede(world, kept).statusCode(201);
        var points = "/api/v1/campaigns/" + world.campaign() + "/survey-points";
        Given.homeAffairs().get(points).then().body("items.leaf", contains("2.1"));

        var to = otherwise(form -> {
            ((ObjectNode) form.at("/areas/0")).put("maxScore", 7);
            ((ObjectNode) form.at("/areas/0/criteria/0")).put("maxScore", 3);
            ((ObjectNode) form.at("/areas/1")).put("maxScore", 3);
            ((ObjectNode) form.at("/areas/1/criteria/0")).put("maxScore", 3);
            form.put("survey", 3);
        });
        var again = new Given.SmallWorld(world.campaign(), kept);
        preview(again, to).body("scores.stage", contains("SURVEY")).body("scores[0].scoreBefore", equalTo(1.5f));
        supersede(again, to).statusCode(201).body("number", equalTo(2));
        Given.homeAffairs().get(points).then().body("items", empty());
    }

    @Test
    void the_old_set_is_superseded_and_no_campaign_begins_with_it() {
        var world = Given.smallCampaign(2018, true);
        supersede(world, swapped()).statusCode(201);

        Given.homeAffairs().get("/api/v1/index-sets/" + world.indexSet()).then().body("status", equalTo("SUPERSEDED"));
        var next = Given.campaign(2019, Instant.now(), Instant.now().plus(Duration.ofDays(9)));
        Given.homeAffairs()
                .body("{\"participants\": [" + Given.participant(Units.WARD_1, world.indexSet()) + "]}")
                .put("/api/v1/campaigns/" + next + "/participants")
                .then()
                .statusCode(422);
    }

    @Test
    void a_sheet_that_was_withdrawn_keeps_its_set() {
        var world = Given.smallCampaign(2018, true);
        var withdrawn = world.sheet(Units.TOURISM).scored().to("WITHDRAWN");
        var to = swapped();

        preview(world, to).body("sheets", equalTo(3)).body("affected", equalTo(0));
        supersede(world, to).statusCode(201);

        Given.homeAffairs()
                .get(withdrawn.path(""))
                .then()
                .body("indexSet.id", equalTo(world.indexSet()))
                .body("leaves.find { it.code == '1.1' }.self.score", equalTo(3.6f));
    }

    @Test
    void a_set_that_cannot_take_the_place_is_refused_with_the_reason() {
        var world = Given.smallCampaign(2018, true);
        var draft = Given.draft();
        var to = swapped();

        preview(world, draft).statusCode(422).body("errors.field", contains("to"));
        preview(world, world.indexSet()).statusCode(422).body("errors.field", contains("to"));
        preview(new Given.SmallWorld(world.campaign(), to), world.indexSet())
                .statusCode(422)
                .body("errors.field", contains("from"));
        var prepared = Given.campaign(2019, Instant.now(), Instant.now().plus(Duration.ofDays(9)));
        preview(new Given.SmallWorld(prepared, world.indexSet()), to).statusCode(409);
    }

    @Test
    void evidence_of_a_moved_leaf_moves_and_that_of_a_gone_one_stays_in_the_library() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1).scored();
        Given.evidence(ward.id(), "1.1");
        Given.evidence(ward.id(), "1.2");
        supersede(world, newer(criteria -> {
                    var ratio = criterion(criteria, 0).put("code", "1.2").put("maxScore", 6);
                    criteria.remove(1);
                    criteria.remove(0);
                    criteria.insert(0, ratio);
                }))
                .statusCode(201);

        sheet(ward).body("leaves.find { it.code == '1.2' }.evidence", hasSize(1));
        ward.head()
                .get(ward.path("evidence"))
                .then()
                .body("items.findAll { it.links.isEmpty() }", not(empty()))
                .body("total", equalTo(2));
    }

    @Test
    void what_was_entered_under_another_form_of_rule_stays_readable() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1).scored();
        supersede(
                        world,
                        newer(criteria -> criterion(criteria, 0)
                                .set("rule", criteria.objectNode().put("type", "MANUAL"))))
                .statusCode(201);

        sheet(ward)
                .body("leaves.find { it.code == '1.1' }.self.input", nullValue())
                .body("leaves.find { it.code == '1.1' }.self.score", nullValue());
        ward.head()
                .get(ward.path("scores/1.1/revisions"))
                .then()
                .statusCode(200)
                .body("items.after.score", contains(null, 3.6f))
                .body("items[1].after.byRule", equalTo(true))
                .body("items[0].before.byRule", equalTo(true));
    }

    @Test
    void a_position_that_now_says_something_else_is_not_taken_for_an_answer() {
        var world = Given.smallCampaign(2018, true);
        var levels = newer(criteria -> criterion(criteria, 1).set("rule", levels(criteria, "Có", "Không")));
        supersede(world, levels).statusCode(201);
        var again = new Given.SmallWorld(world.campaign(), levels);
        var ward = world.sheet(Units.WARD_1);
        ward.save("1.2", "{\"input\": {\"level\": 0}, \"explanation\": \"Có quyết định công nhận\"}");
        var to = newer(
                criteria -> criterion(criteria, 1).set("rule", levels(criteria, "Có, cấp tỉnh công nhận", "Không")));

        preview(again, to).body("scores.effect", contains("CLEARED"));
        supersede(again, to).statusCode(201);

        sheet(ward)
                .body("leaves.find { it.code == '1.2' }.self.input", nullValue())
                .body("leaves.find { it.code == '1.2' }.self.score", nullValue());
    }

    private static ObjectNode levels(ArrayNode criteria, String best, String worst) {
        var rule = criteria.objectNode().put("type", "LEVELS");
        rule.putArray("levels")
                .add(criteria.objectNode().put("text", best).put("points", 2))
                .add(criteria.objectNode().put("text", worst).put("points", 0));
        return rule;
    }

    @Test
    void another_name_under_the_same_code_is_told_though_every_score_stays() {
        var world = Given.smallCampaign(2018, true);
        world.sheet(Units.WARD_1).scored();
        var to = newer(criteria -> criterion(criteria, 1).put("name", "Kiểm tra cải cách hành chính"));

        preview(world, to)
                .body("affected", equalTo(0))
                .body("leaves.after", contains("1.2"))
                .body("leaves.nameBefore", contains("Sáng kiến"))
                .body("leaves.kept", contains(true));
    }

    @Test
    void the_reason_of_an_appraiser_stays_with_the_points_that_are_computed_anew() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1).to("DISTRICT_APPRAISAL");
        ward.appraise(
                        SheetWay.district(),
                        "1.1",
                        "{\"input\": {\"a\": 100, \"b\": 80}, \"reason\": \"Chỉ 80 hồ sơ đúng hạn\"}")
                .then()
                .statusCode(200);
        supersede(world, swapped()).statusCode(201);

        SheetWay.district()
                .get(ward.path(""))
                .then()
                .body("leaves.find { it.code == '1.2' }.district.score", equalTo(2.4f))
                .body("leaves.find { it.code == '1.2' }.district.reason", equalTo("Chỉ 80 hồ sơ đúng hạn"));
    }

    @Test
    void a_unit_that_had_the_set_from_the_start_is_told_nothing_of_others() {
        var world = Given.smallCampaign(2018, true);
        var to = swapped();
        supersede(world, to).statusCode(201);
        CleanDatabase.run("update supersessions set units = array_remove(units, '" + Units.TOURISM + "')");

        var tourism = world.sheet(Units.TOURISM);
        tourism.head().get(tourism.path("index-set-changes")).then().body("$", empty());
        tourism.head().get(tourism.path("timeline")).then().body("action", not(hasItem("supersede")));
    }

    @Test
    void what_a_unit_is_asked_cannot_be_answered_by_nothing_and_takes_the_place_of_what_was_asked_before() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1).to("DISTRICT_APPRAISAL");
        ward.post(
                        SheetWay.district(),
                        "requests",
                        "{\"leaf\": \"1.2\", \"remark\": \"Gửi quyết định công nhận\", \"dueAt\": \""
                                + Instant.now().plus(Duration.ofMinutes(5)) + "\"}")
                .then()
                .statusCode(200);
        supersede(world, swapped()).statusCode(201);

        var request = sheet(ward)
                .body("leaves.find { it.code == '1.1' }.request.remark", containsString("09/QĐ-UBND"))
                .body("leaves.find { it.code == '1.1' }.request.remark", containsString("Gửi quyết định"))
                .extract()
                .<String>path("leaves.find { it.code == '1.1' }.request.id");
        ward.post(ward.head(), "requests/" + request + "/answer", "{}").then().statusCode(422);
    }

    @Test
    void a_leaf_that_begins_to_apply_is_told_and_asked_for_while_the_sheet_is_appraised() {
        var world = Given.smallCampaign(2018, true);
        Given.homeAffairs()
                .body(Map.of("codes", new String[] {"1.2"}, "reason", "Không có"))
                .put("/api/v1/campaigns/" + world.campaign() + "/units/" + Units.WARD_1 + "/not-applicable")
                .then()
                .statusCode(200);
        var ward = world.sheet(Units.WARD_1);
        ward.save("1.1", INPUT);
        ward.post(ward.head(), "submission").then().statusCode(200);
        // a criterion of two leaves has the name of the one before, and the leaf is one of them
        var to = newer(criteria -> {
            var initiative = criterion(criteria, 1);
            var leaf = initiative.deepCopy().put("code", "1.2.1").put("maxScore", 1);
            var other = leaf.deepCopy().put("code", "1.2.2").put("name", "Nhân rộng sáng kiến");
            initiative.remove("rule");
            initiative.remove("scoredBy");
            initiative.remove("department");
            initiative.putArray("subCriteria").add(leaf).add(other);
        });

        preview(world, to).body("dropped[0].codes", contains("1.2")).body("questions", equalTo(2));
        supersede(world, to).statusCode(201);
        sheet(ward).body("leaves.findAll { it.request != null }.code", contains("1.2.1", "1.2.2"));
    }

    @Test
    void a_rehearsal_takes_no_set_out_of_use() {
        var world = Given.smallCampaign(2018, true);
        CleanDatabase.run("update campaigns set kind = 'TRAINING'");
        supersede(world, swapped()).statusCode(201);

        Given.homeAffairs().get("/api/v1/index-sets/" + world.indexSet()).then().body("status", equalTo("ISSUED"));
    }

    @Test
    void a_campaign_does_not_open_with_a_set_that_was_superseded_meanwhile() {
        var world = Given.smallCampaign(2018, true);
        var next = Given.campaign(2019, Instant.now(), Instant.now().plus(Duration.ofDays(9)));
        Given.homeAffairs()
                .body("{\"participants\": [" + Given.participant(Units.WARD_1, world.indexSet()) + "]}")
                .put("/api/v1/campaigns/" + next + "/participants")
                .then()
                .statusCode(200);
        supersede(world, swapped()).statusCode(201);

        Given.homeAffairs()
                .post("/api/v1/campaigns/" + next + "/opening")
                .then()
                .statusCode(422)
                .body("errors.field", contains("participants"));
    }

    @Test
    void what_was_typed_for_a_document_under_the_old_codes_links_no_other_leaf() {
        var world = Given.smallCampaign(2018, true);
        var ward = world.sheet(Units.WARD_1).scored();
        var document = Given.evidence(ward.id(), "1.1");
        supersede(world, swapped()).statusCode(201);

        ward.head()
                .header("If-Match", "\"0\"")
                .body("{\"kind\": \"EVIDENCE\", \"links\": [{\"leaf\": \"1.1\"}]}")
                .put(ward.path("evidence/" + document))
                .then()
                .statusCode(412);
        sheet(ward).body("leaves.find { it.code == '1.2' }.evidence", hasSize(1));
    }

    @Test
    void a_leaf_that_leaves_a_criterion_that_did_not_apply_applies_again() {
        var world = Given.smallCampaign(2018, true);
        var grouped = newer(criteria -> grouped(criteria, "1.2.2"));
        supersede(world, grouped).statusCode(201);
        var again = new Given.SmallWorld(world.campaign(), grouped);
        Given.homeAffairs()
                .body(Map.of("codes", new String[] {"1.2"}, "reason", "Không có"))
                .put("/api/v1/campaigns/" + world.campaign() + "/units/" + Units.WARD_1 + "/not-applicable")
                .then()
                .statusCode(200);
        var to = newer(criteria -> grouped(criteria, "1.4.2"));

        preview(again, to).body("applying.unit", contains(Units.WARD_1)).body("applying[0].codes", contains("1.4.2"));
        supersede(again, to).statusCode(201);

        sheet(world.sheet(Units.WARD_1)).body("leaves.findAll { it.notApplicable }.code", contains("1.2.1"));
    }

    /** 1.2 and 1.4 of a point each are criteria of leaves; one leaf is in 1.2 or in 1.4. */
    private static void grouped(ArrayNode criteria, String wandering) {
        var leaf = criterion(criteria, 1).deepCopy().put("maxScore", 0.5);
        var inFirst = wandering.startsWith("1.2");
        var one = criterion(criteria, 1).put("maxScore", inFirst ? 1 : 0.5);
        var four =
                criteria.objectNode().put("code", "1.4").put("name", "Kiểm tra").put("maxScore", inFirst ? 1 : 1.5);
        one.remove(List.of("rule", "scoredBy", "department"));
        one.put("name", "Sáng kiến, nhân rộng");
        var under = one.putArray("subCriteria").add(leaf.deepCopy().put("code", "1.2.1"));
        var other = four.putArray("subCriteria")
                .add(leaf.deepCopy()
                        .put("code", "1.4.1")
                        .put("name", "Kế hoạch kiểm tra")
                        .put("maxScore", 1));
        (inFirst ? under : other).add(leaf.deepCopy().put("code", wandering).put("name", "Nhân rộng sáng kiến"));
        criteria.add(four);
    }
}
