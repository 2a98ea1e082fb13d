package vn.parindex.testsupport;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** The way of results through the API: computed, submitted, approved, published. */
public final class Results {
    private static final String RUNS = "/api/v1/ranking-runs";
    private static final List<String> LEFT_OUT =
            List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2", "3", "4", "5", "6", "7", "8.4", "9");

    private Results() {}

    /** Somebody of the leadership. */
    public static RequestSpecification leadership() {
        return Given.as(Tokens.of("leadership", null, "leadership"));
    }

    /** A run of all groups whose results are computed. */
    public record Run(String id, String digest) {}

    /** A campaign of two communes, both sheets final. */
    public static Given.World finalSheets() {
        var world = Given.openCampaign();
        makeFinal(world);
        return world;
    }

    /** Brings both sheets of the world to their end. */
    public static void makeFinal(Given.World world) {
        makeFinal(world.campaign(), world.ward1(), Units.WARD_1);
        makeFinal(world.campaign(), world.thangTam(), Units.THANG_TAM);
    }

    /** Brings an untouched sheet of the commune set to its end, Home Affairs' leaf 1.7 and the survey's in its maximum. */
    public static void makeFinal(String campaign, String sheet, String unit) {
        Given.homeAffairs()
                .body(Map.of("codes", LEFT_OUT, "reason", "Không áp dụng"))
                .put("/api/v1/campaigns/" + campaign + "/units/" + unit + "/not-applicable")
                .then()
                .statusCode(200);
        var way = new SheetWay(sheet, unit);
        way.because(Given.homeAffairs(), "closing").then().statusCode(200);
        way.because(Given.homeAffairs(), "takeover").then().statusCode(200);
        way.appraise(Given.homeAffairs(), "1.7", "{\"score\": 0.5, \"reason\": \"Báo cáo chậm\"}")
                .then()
                .statusCode(200);
        way.post(Given.homeAffairs(), "announcement").then().statusCode(200);
        way.post(Given.homeAffairs(), "explanation-end").then().statusCode(200);
        way.finalized().then().statusCode(200);
    }

    /** A new run of the campaign. */
    public static Run computed(String campaign) {
        var run = json(compute(campaign).extract().response());
        return new Run(run.getString("id"), run.getString("digest"));
    }

    /** A new run, submitted. */
    public static Run submitted(String campaign) {
        var run = computed(campaign);
        submit(run).statusCode(200);
        return run;
    }

    /** A new run, approved. */
    public static Run approved(String campaign) {
        var run = submitted(campaign);
        approve(run, run.digest()).statusCode(200);
        return run;
    }

    /** A new run, published. */
    public static Run published(String campaign) {
        var run = approved(campaign);
        publish(run).statusCode(201);
        return run;
    }

    /** Home Affairs computes. */
    public static ValidatableResponse compute(String campaign) {
        return Given.homeAffairs()
                .body(Map.of("campaign", campaign))
                .post(RUNS)
                .then()
                .statusCode(201);
    }

    /** The run as Home Affairs sees it. */
    public static ValidatableResponse get(Run run) {
        return Given.homeAffairs().get(RUNS + "/" + run.id()).then();
    }

    /** Home Affairs submits. */
    public static ValidatableResponse submit(Run run) {
        return Given.homeAffairs().post(RUNS + "/" + run.id() + "/submission").then();
    }

    /** Leadership approves what it says it has seen. */
    public static ValidatableResponse approve(Run run, String digest) {
        return leadership()
                .body(Map.of("digest", digest, "decisionNumber", "740/QĐ-UBND"))
                .post(RUNS + "/" + run.id() + "/approval")
                .then();
    }

    /** Leadership sends back. */
    public static ValidatableResponse sendBack(Run run) {
        return leadership()
                .body(Map.of("reason", "Kiểm tra lại điểm điều tra"))
                .post(RUNS + "/" + run.id() + "/sending-back")
                .then();
    }

    /** Home Affairs publishes. */
    public static ValidatableResponse publish(Run run) {
        return Given.homeAffairs()
                .body(Map.of("rankingRun", run.id(), "decisionNumber", "741/QĐ-UBND", "decisionDate", "2019-03-28"))
                .post("/api/v1/publications")
                .then();
    }

    /** Leadership opens a correction of the communes' results. */
    public static ValidatableResponse correct(String campaign) {
        return leadership()
                .body("{\"groups\": [\"COMMUNE\"], \"reason\": \"Nhập nhầm điểm điều tra\"}")
                .post("/api/v1/campaigns/" + campaign + "/corrections")
                .then();
    }

    /** Survey points as Home Affairs sends them; rows below the header. */
    public static ValidatableResponse survey(String campaign, String... rows) {
        return csv(campaign, "unit,leaf,points,n\n" + String.join("\n", rows) + "\n");
    }

    /** A whole file of survey points. */
    public static ValidatableResponse csv(String campaign, String file) {
        return Given.homeAffairs()
                .contentType("text/csv; charset=UTF-8")
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/campaigns/" + campaign + "/survey-points")
                .then();
    }

    private static JsonPath json(Response response) {
        return response.jsonPath();
    }
}
