package vn.parindex;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.FinalSheetsFixture;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.Results;
import vn.parindex.testsupport.Units;

/** One valid request for every operation of the contract, and the world in which it is valid. */
final class Operations {
    private static final String SETS = "/api/v1/index-sets/";
    private static final String CAMPAIGNS = "/api/v1/campaigns/";
    private static final String EXAMPLE_SET = "01a20ca8-ca5e-7e97-b427-133c1c5e79f3";
    private static final String EXAMPLE_CAMPAIGN = "01a20ca8-ca5e-7e97-b427-133c1c5e79f4";
    private static final String EXAMPLE_RUN = "01a20ca8-ca5e-7e97-b427-133c1c5e79f5";
    private static final String EXAMPLE_DIGEST = "9f2b61d0c47e5a18b3d69f2b61d0c47e5a18b3d69f2b61d0c47e5a18b3d641ce";
    private static final String RUNS = "/api/v1/ranking-runs/";
    private static final Results.Run NO_RUN = new Results.Run(EXAMPLE_RUN, EXAMPLE_DIGEST);

    private final Given.World world;
    private final String draftSet;
    private final String draftCampaign;
    private final Results.Run run;
    private final Map<String, Contract.Operation> contract =
            Contract.committed().operations();

    /** An open campaign of two communes, a draft set, and a draft campaign ready to be opened. */
    private Operations(String operation) {
        world = Given.openCampaign();
        draftSet = Given.draft();
        draftCampaign = Given.campaign(2019, Instant.now(), Instant.now().plus(Duration.ofDays(9)));
        Given.homeAffairs()
                .body("{\"participants\": [" + Given.participant(Units.WARD_1, world.indexSet()) + "]}")
                .put(CAMPAIGNS + draftCampaign + "/participants")
                .then()
                .statusCode(200);
        run = runFor(operation, world);
    }

    /** The world of an operation: for those on results, with a run that has come as far as the operation needs. */
    Operations(Contract.Operation operation) {
        this(operation.id());
    }

    /** How far the results must be for an operation. */
    private static Results.Run runFor(String operation, Given.World world) {
        return switch (operation) {
            case "getRankingRun", "getMatrix", "getMatrixWorkbook", "submitRankingRun" ->
                Results.computed(finalSheets(world));
            case "approveRankingRun", "sendBackRankingRun" -> Results.submitted(finalSheets(world));
            case "publishRankingRun", "openCorrection" -> Results.approved(finalSheets(world));
            case "getPublicResults", "getPublicResultsCsv" -> Results.published(finalSheets(world));
            default -> NO_RUN;
        };
    }

    private static String finalSheets(Given.World world) {
        FinalSheetsFixture.makeFinal(world.ward1());
        FinalSheetsFixture.makeFinal(world.thangTam());
        return world.campaign();
    }

    /** A request: its address, and its body where it has one. */
    record Request(String path, @Nullable String body) {}

    static Set<String> known() {
        return new Requests(Contract.committed().operations(), "", "", "", "", "", NO_RUN)
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
        return new Requests(contract, world.campaign(), world.indexSet(), world.ward1(), draftSet, draftCampaign, run);
    }

    private static Response send(Contract.Operation operation, RequestSpecification as, Map<String, Request> requests) {
        var request = requests.get(operation.id());
        if (request == null) {
            throw new IllegalArgumentException("no request for " + operation.id());
        }
        var sent = as.contentType(operation.mediaType());
        if (operation.id().equals("enterSelfScore")) {
            sent.header("If-Match", "\"0\"");
        }
        if (request.body() != null) {
            sent.body(request.body());
        }
        return sent.request(operation.verb(), request.path());
    }

    /** The requests themselves, for the ids of one world. */
    private record Requests(
            Map<String, Contract.Operation> contract,
            String campaign,
            String set,
            String sheet,
            String draftSet,
            String draftCampaign,
            Results.Run run) {

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
                    bare("listSurveyPoints", CAMPAIGNS + campaign + "/survey-points"),
                    bare("listRankingRuns", "/api/v1/ranking-runs"),
                    bare("getRankingRun", RUNS + run.id()),
                    bare("getMatrix", RUNS + run.id() + "/matrix"),
                    bare("getMatrixWorkbook", RUNS + run.id() + "/matrix.xlsx"),
                    bare("submitRankingRun", RUNS + run.id() + "/submission"),
                    bare("listPublications", "/api/v1/publications"),
                    bare("listPublicYears", "/api/v1/public/years"),
                    bare("getPublicResults", "/api/v1/public/results?year=2018"),
                    bare("getPublicResultsCsv", "/api/v1/public/results.csv?year=2018&group=COMMUNE"),
                    example("openCorrection", CAMPAIGNS + campaign + "/corrections"),
                    example("importSurveyPoints", CAMPAIGNS + campaign + "/survey-points"),
                    example("computeRankingRun", "/api/v1/ranking-runs"),
                    example("approveRankingRun", RUNS + run.id() + "/approval"),
                    example("sendBackRankingRun", RUNS + run.id() + "/sending-back"),
                    example("publishRankingRun", "/api/v1/publications"),
                    bare("getAssessment", "/api/v1/assessments/" + sheet),
                    example("importUnits", "/api/v1/units/imports"),
                    example("nameSuccessors", "/api/v1/units/SDL/successors"),
                    example("createIndexSet", "/api/v1/index-sets"),
                    example("issueIndexSet", SETS + draftSet + "/issuing"),
                    example("tryScore", SETS + set + "/trial-scores"),
                    example("createCampaign", "/api/v1/campaigns"),
                    example("setParticipants", CAMPAIGNS + draftCampaign + "/participants"),
                    bare("openCampaign", CAMPAIGNS + draftCampaign + "/opening"),
                    example("setNotApplicable", CAMPAIGNS + campaign + "/units/X26506/not-applicable"),
                    example("enterSelfScore", "/api/v1/assessments/" + sheet + "/scores/3.2.2"));
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
                    changed("openCorrection", CAMPAIGNS + campaign + "/corrections", "Sai", "Nhầm"),
                    changed("importSurveyPoints", CAMPAIGNS + campaign + "/survey-points", "3.25", "3.75"),
                    changed("computeRankingRun", "/api/v1/ranking-runs", "COMMUNE", "DISTRICT"),
                    changed("approveRankingRun", RUNS + run.id() + "/approval", "740", "750"),
                    changed("sendBackRankingRun", RUNS + run.id() + "/sending-back", "Kiểm tra", "Xem"),
                    changed("publishRankingRun", "/api/v1/publications", "741", "751"),
                    bare("submitRankingRun", RUNS + UUID.randomUUID() + "/submission"),
                    bare("openCampaign", CAMPAIGNS + UUID.randomUUID() + "/opening"));
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
            return Objects.requireNonNull(operation.example(), id)
                    .replace(EXAMPLE_SET, set)
                    .replace(EXAMPLE_CAMPAIGN, campaign)
                    .replace(EXAMPLE_RUN, run.id())
                    .replace(EXAMPLE_DIGEST, run.digest());
        }

        private static Map.Entry<String, Request> sending(String id, String path, String body) {
            return Map.entry(id, new Request(path, body));
        }
    }
}
