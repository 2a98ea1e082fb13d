package vn.parindex;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.Units;

/** One valid request for every operation of the contract, and the world in which it is valid. */
final class Operations {
    private static final String SETS = "/api/v1/index-sets/";
    private static final String CAMPAIGNS = "/api/v1/campaigns/";
    private static final String ISSUING = "{\"decisionNumber\": \"%s\", \"decisionDate\": \"2018-10-16\"}";
    private static final String UNIT = """
            {"units": [{"code": "X26509", "name": "%s", "group": "COMMUNE", "parent": "H747"}]}""";
    private static final String CAMPAIGN = """
            {"year": 2020, "kind": "ANNUAL", "title": "%s", "explanationRound": true, "demonstration": false,
             "phases": [{"kind": "SELF_SCORING", "opensAt": "2020-11-01T00:00:00Z", "closesAt": "2020-12-01T00:00:00Z"}]}
            """;

    private final Given.World world;
    private final String draftSet;
    private final String draftCampaign;

    /** An open campaign of two communes, a draft set, and a draft campaign ready to be opened. */
    Operations() {
        world = Given.openCampaign();
        draftSet = Given.draft();
        draftCampaign = Given.campaign(2019, Instant.now(), Instant.now().plus(Duration.ofDays(9)));
        Given.homeAffairs()
                .body("{\"participants\": [" + Given.participant(Units.WARD_1, world.indexSet()) + "]}")
                .put(CAMPAIGNS + draftCampaign + "/participants")
                .then()
                .statusCode(200);
    }

    /** A request: its address, and its body where it has one. */
    record Request(String path, @Nullable String body) {}

    static Set<String> known() {
        return new Requests("", "", "", "", "").valid().keySet();
    }

    /** Sends the operation's valid request. */
    Response send(Contract.Operation operation, RequestSpecification as) {
        return send(operation, as, requests().valid());
    }

    /** Sends another request to the operation: as valid, but not the same. */
    Response sendOther(Contract.Operation operation, RequestSpecification as) {
        return send(operation, as, requests().other());
    }

    private Requests requests() {
        return new Requests(world.campaign(), world.indexSet(), world.ward1(), draftSet, draftCampaign);
    }

    private static Response send(Contract.Operation operation, RequestSpecification as, Map<String, Request> requests) {
        var request = requests.get(operation.id());
        if (request == null) {
            throw new IllegalArgumentException("no request for " + operation.id());
        }
        var sent = as.contentType(ContentType.JSON);
        if (operation.id().equals("enterSelfScore")) {
            sent.header("If-Match", "\"0\"");
        }
        if (request.body() != null) {
            sent.body(request.body());
        }
        return sent.request(operation.verb(), request.path());
    }

    /** The requests themselves, for the ids of one world. */
    private record Requests(String campaign, String set, String sheet, String draftSet, String draftCampaign) {

        Map<String, Request> valid() {
            return Map.ofEntries(
                    bare("getClientSettings", "/api/v1/client-settings"),
                    bare("getMe", "/api/v1/me"),
                    bare("listUnitGroups", "/api/v1/unit-groups"),
                    bare("listUnits", "/api/v1/units"),
                    bare("getUnit", "/api/v1/units/X26506"),
                    bare("listIndexSets", "/api/v1/index-sets"),
                    bare("getIndexSet", SETS + set),
                    bare("checkIndexSet", SETS + draftSet + "/checks"),
                    bare("listCampaigns", "/api/v1/campaigns"),
                    bare("getCampaign", CAMPAIGNS + campaign),
                    bare("listAssessments", "/api/v1/assessments"),
                    bare("getAssessment", "/api/v1/assessments/" + sheet),
                    sending("importUnits", "/api/v1/units/imports", UNIT.formatted("UBND phường Thắng Nhì")),
                    sending("nameSuccessors", "/api/v1/units/SDL/successors", successors("MERGED")),
                    sending("createIndexSet", "/api/v1/index-sets", Given.indexSetForm("commune")),
                    sending("issueIndexSet", SETS + draftSet + "/issuing", ISSUING.formatted("02/QĐ-UBND")),
                    sending("tryScore", SETS + set + "/trial-scores", trial(4231)),
                    sending("createCampaign", "/api/v1/campaigns", CAMPAIGN.formatted("Chỉ số CCHC năm 2020")),
                    sending("setParticipants", CAMPAIGNS + draftCampaign + "/participants", participant()),
                    bare("openCampaign", CAMPAIGNS + draftCampaign + "/opening"),
                    sending(
                            "setNotApplicable",
                            CAMPAIGNS + campaign + "/units/X26506/not-applicable",
                            "{\"codes\": [\"3.2\"], \"reason\": \"Không có bộ phận một cửa\"}"),
                    sending(
                            "enterSelfScore",
                            "/api/v1/assessments/" + sheet + "/scores/3.2.2",
                            "{\"input\": {\"a\": 4318, \"b\": 4231}}"));
        }

        Map<String, Request> other() {
            return Map.ofEntries(
                    sending("importUnits", "/api/v1/units/imports", UNIT.formatted("UBND phường khác")),
                    sending("nameSuccessors", "/api/v1/units/SDL/successors", successors("RENAMED")),
                    sending("createIndexSet", "/api/v1/index-sets", Given.indexSetForm("district")),
                    sending("issueIndexSet", SETS + draftSet + "/issuing", ISSUING.formatted("03/QĐ-UBND")),
                    sending("tryScore", SETS + set + "/trial-scores", trial(4000)),
                    sending("createCampaign", "/api/v1/campaigns", CAMPAIGN.formatted("Tên khác")),
                    bare("openCampaign", CAMPAIGNS + UUID.randomUUID() + "/opening"));
        }

        private static String successors(String kind) {
            return "{\"kind\": \"%s\", \"effectiveOn\": \"2025-03-01\", \"successors\": [\"SNV\"]}".formatted(kind);
        }

        private static String trial(int b) {
            return "{\"leafCode\": \"3.2.2\", \"input\": {\"a\": 4318, \"b\": %d}}".formatted(b);
        }

        private String participant() {
            return "{\"participants\": [" + Given.participant(Units.THANG_TAM, set) + "]}";
        }

        private static Map.Entry<String, Request> bare(String id, String path) {
            return Map.entry(id, new Request(path, null));
        }

        private static Map.Entry<String, Request> sending(String id, String path, String body) {
            return Map.entry(id, new Request(path, body));
        }
    }
}
