package vn.parindex.testsupport;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Brings a sheet of the small set along its way, each step by who takes it. */
public record SheetWay(String id, String unit) {
    private static final String MINUTES =
            "{\"minutesNumber\": \"05/BB-TTĐ\", \"heldOn\": \"2019-01-20\", \"votesFor\": 7, \"votesTotal\": 9}";

    /** The unit's head. */
    public RequestSpecification head() {
        return Given.as(Tokens.of("head-" + unit, unit, "unit-head"));
    }

    /** The leader of the communes' district. */
    public static RequestSpecification district() {
        return Given.as(Tokens.of("district", Units.VUNG_TAU, "district-head"));
    }

    /** The team member for every leaf of all sheets but Home Affairs'. */
    public static RequestSpecification team() {
        return Given.as(Tokens.of("team", Units.HOME_AFFAIRS, "province-team"));
    }

    /** The team member of another department, also for every leaf of Home Affairs' sheet. */
    public static RequestSpecification otherTeam() {
        return Given.as(Tokens.of("team-sdl", Units.TOURISM, "province-team"));
    }

    /** The leadership. */
    public static RequestSpecification leadership() {
        return Given.as(Tokens.of("leadership", null, "leadership"));
    }

    /** The address of a sub-resource of the sheet. */
    public String path(String noun) {
        return "/api/v1/assessments/" + id + (noun.isEmpty() ? "" : "/" + noun);
    }

    /** Saves a leaf as the unit: 200 whatever the version. */
    public void save(String leaf, String body) {
        put(head(), path("scores/" + leaf), leaf, body).then().statusCode(200);
    }

    /** Saves a leaf's appraisal at the stage that the sheet is in. */
    public Response appraise(RequestSpecification as, String leaf, String body) {
        return put(as, "/api/v1/appraisals/" + id + "/scores/" + leaf, leaf, body);
    }

    private Response put(RequestSpecification as, String path, String leaf, String body) {
        var version = Given.homeAffairs()
                .get(path(""))
                .jsonPath()
                .getInt("leaves.find { it.code == '" + leaf + "' }.version");
        return as.header("If-Match", "\"" + version + "\"").body(body).put(path);
    }

    /** Agrees with everything that waits for the appraiser. */
    public void agree(RequestSpecification as) {
        as.body("{\"leaves\": \"all\"}")
                .post("/api/v1/appraisals/" + id + "/agreements")
                .then()
                .statusCode(200);
    }

    /** Sends a transition without a body. */
    public Response post(RequestSpecification as, String noun) {
        return as.post(path(noun));
    }

    /** Sends a transition with a body. */
    public Response post(RequestSpecification as, String noun, String body) {
        return as.body(body).post(path(noun));
    }

    /** Sends a transition with a reason. */
    public Response because(RequestSpecification as, String noun) {
        return post(as, noun, "{\"reason\": \"Lý do kiểm thử\"}");
    }

    /** The unit scores its two leaves, with words instead of evidence. */
    public SheetWay scored() {
        save("1.1", "{\"input\": {\"a\": 100, \"b\": 90}, \"explanation\": \"Theo sổ theo dõi\"}");
        save("1.2", "{\"score\": 2, \"explanation\": \"Một sáng kiến được công nhận\"}");
        return this;
    }

    /** The province decides every leaf, 1.2 and 1.3 below what is possible. */
    public SheetWay appraised() {
        var appraiser = unit.equals(Units.HOME_AFFAIRS) ? otherTeam() : team();
        appraise(appraiser, "1.2", "{\"score\": 1.5, \"reason\": \"Sáng kiến chưa được áp dụng\"}")
                .then()
                .statusCode(200);
        agree(unit.equals(Units.HOME_AFFAIRS) ? otherTeam() : team());
        appraise(
                        unit.equals(Units.HOME_AFFAIRS) ? otherTeam() : Given.homeAffairs(),
                        "1.3",
                        "{\"score\": 1, \"reason\": \"Một báo cáo chậm\"}")
                .then()
                .statusCode(200);
        return this;
    }

    /** Makes the scores final by who may. */
    public Response finalized() {
        return post(unit.equals(Units.HOME_AFFAIRS) ? leadership() : Given.homeAffairs(), "finalization", MINUTES);
    }

    /** Brings the untouched sheet into a status, by the shortest way there. */
    public SheetWay to(String status) {
        switch (status) {
            case "DRAFT" -> {}
            case "DISTRICT_APPRAISAL" ->
                post(scored().head(), "submission").then().statusCode(200);
            case "PROVINCE_APPRAISAL" -> toProvince();
            case "EXPLANATION" -> {
                to("PROVINCE_APPRAISAL").appraised();
                post(Given.homeAffairs(), "announcement").then().statusCode(200);
            }
            case "REAPPRAISAL" ->
                post(to("EXPLANATION").head(), "acceptance").then().statusCode(200);
            case "FINAL" -> to("REAPPRAISAL").finalized().then().statusCode(200);
            case "WITHDRAWN" ->
                because(Given.homeAffairs(), "withdrawal").then().statusCode(200);
            default -> throw new IllegalArgumentException(status);
        }
        return this;
    }

    private void toProvince() {
        post(scored().head(), "submission").then().statusCode(200);
        if (unit.startsWith("X")) {
            agree(district());
            post(district(), "forwarding").then().statusCode(200);
        }
    }
}
