package vn.parindex;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.Units;

/** One valid request for every operation of the contract, and the world in which it is valid. */
final class Operations {
    private static final String SETS = "/api/v1/index-sets/";
    private static final String CAMPAIGNS = "/api/v1/campaigns/";
    private static final String SHEETS = "/api/v1/assessments/";
    /** Operations that change a row which nobody has changed yet. */
    private static final Set<String> VERSIONED = Set.of("enterSelfScore", "changeEvidence");

    private static final String EXAMPLE_SET = "01a20ca8-ca5e-7e97-b427-133c1c5e79f3";

    private final Given.World world;
    private final String draftSet;
    private final String draftCampaign;
    private final String evidence;
    private final String ticket;
    private final Map<String, Contract.Operation> contract =
            Contract.committed().operations();

    /** An open campaign of two communes with one piece of evidence, a draft set, and a draft campaign ready to open. */
    Operations() {
        world = Given.openCampaign();
        draftSet = Given.draft();
        draftCampaign = Given.campaign(2019, Instant.now(), Instant.now().plus(Duration.ofDays(9)));
        Given.homeAffairs()
                .body("{\"participants\": [" + Given.participant(Units.WARD_1, world.indexSet()) + "]}")
                .put(CAMPAIGNS + draftCampaign + "/participants")
                .then()
                .statusCode(200);
        evidence = Given.evidence(world.ward1(), "3.2.1");
        ticket = Given.officerOf(Units.WARD_1)
                .post(SHEETS + world.ward1() + "/evidence/" + evidence + "/download-link")
                .jsonPath()
                .getString("url")
                .replaceFirst(".*ticket=", "");
    }

    /** A request: its address, and its body where it has one. */
    record Request(String path, @Nullable String body) {}

    static Set<String> known() {
        return new Requests(Contract.committed().operations(), "", "", "", "", "", "", "")
                .valid()
                .keySet();
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
        return new Requests(
                contract, world.campaign(), world.indexSet(), world.ward1(), draftSet, draftCampaign, evidence, ticket);
    }

    private static Response send(Contract.Operation operation, RequestSpecification as, Map<String, Request> requests) {
        var request = requests.get(operation.id());
        if (request == null) {
            throw new IllegalArgumentException("no request for " + operation.id());
        }
        if (VERSIONED.contains(operation.id())) {
            as.header("If-Match", "\"0\"");
        }
        if (operation.takesForm()) {
            fill(as, Objects.requireNonNull(request.body()));
        } else {
            as.contentType(ContentType.JSON);
            if (request.body() != null) {
                as.body(request.body());
            }
        }
        return as.request(operation.verb(), request.path());
    }

    /** Sends the fields of an example as the parts of a form; {@code file} holds the content of a file. */
    private static void fill(RequestSpecification as, String example) {
        as.contentType(ContentType.MULTIPART);
        JsonPath.from(example).<String, Object>getMap("").forEach((name, value) -> {
            for (var one : value instanceof List<?> several ? several : List.of(value)) {
                if (name.equals("file")) {
                    as.multiPart(name, "example.txt", one.toString().getBytes(StandardCharsets.UTF_8));
                } else {
                    as.multiPart(name, one.toString());
                }
            }
        });
    }

    /** The requests themselves, for the ids of one world. */
    private record Requests(
            Map<String, Contract.Operation> contract,
            String campaign,
            String set,
            String sheet,
            String draftSet,
            String draftCampaign,
            String evidence,
            String ticket) {

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
                    bare("getAssessment", SHEETS + sheet),
                    bare("listEvidence", SHEETS + sheet + "/evidence"),
                    example("uploadEvidence", SHEETS + sheet + "/evidence"),
                    example("changeEvidence", document()),
                    bare("removeEvidence", document()),
                    bare("getEvidenceContent", document() + "/content"),
                    bare("createDownloadLink", document() + "/download-link"),
                    bare("downloadEvidence", document() + "/download?ticket=" + ticket),
                    example("importUnits", "/api/v1/units/imports"),
                    example("nameSuccessors", "/api/v1/units/SDL/successors"),
                    example("createIndexSet", "/api/v1/index-sets"),
                    example("issueIndexSet", SETS + draftSet + "/issuing"),
                    example("tryScore", SETS + set + "/trial-scores"),
                    example("createCampaign", "/api/v1/campaigns"),
                    example("setParticipants", CAMPAIGNS + draftCampaign + "/participants"),
                    bare("openCampaign", CAMPAIGNS + draftCampaign + "/opening"),
                    example("setNotApplicable", CAMPAIGNS + campaign + "/units/X26506/not-applicable"),
                    example("enterSelfScore", SHEETS + sheet + "/scores/3.2.2"));
        }

        /** The same requests with one word changed. */
        Map<String, Request> other() {
            return Map.ofEntries(
                    changed("importUnits", "/api/v1/units/imports", "Thắng Nhì", "khác"),
                    changed("nameSuccessors", "/api/v1/units/SDL/successors", "MERGED", "RENAMED"),
                    changed("createIndexSet", "/api/v1/index-sets", "minh họa", "khác"),
                    changed("issueIndexSet", SETS + draftSet + "/issuing", "02/", "03/"),
                    changed("tryScore", SETS + set + "/trial-scores", "4231", "4000"),
                    changed("createCampaign", "/api/v1/campaigns", "Chỉ số", "Tên khác của chỉ số"),
                    changed("uploadEvidence", SHEETS + sheet + "/evidence", "3.2.2", "3.2.1"),
                    bare("createDownloadLink", SHEETS + sheet + "/evidence/" + UUID.randomUUID() + "/download-link"),
                    bare("openCampaign", CAMPAIGNS + UUID.randomUUID() + "/opening"));
        }

        private String document() {
            return SHEETS + sheet + "/evidence/" + evidence;
        }

        private Map.Entry<String, Request> changed(String id, String path, String from, String to) {
            return sending(id, path, exampleOf(id).replace(from, to));
        }

        private static Map.Entry<String, Request> bare(String id, String path) {
            return Map.entry(id, new Request(path, null));
        }

        /** The contract's own example, with the id of this world's set. */
        private Map.Entry<String, Request> example(String id, String path) {
            return sending(id, path, exampleOf(id));
        }

        private String exampleOf(String id) {
            var operation = Objects.requireNonNull(contract.get(id));
            return Objects.requireNonNull(operation.example(), id).replace(EXAMPLE_SET, set);
        }

        private static Map.Entry<String, Request> sending(String id, String path, String body) {
            return Map.entry(id, new Request(path, body));
        }
    }
}
