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
import vn.parindex.testsupport.Results;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;
import vn.parindex.testsupport.Uploads;

/** One valid request for every operation of the contract, and the world in which it is valid. */
final class Operations {
    private static final String SETS = "/api/v1/index-sets/";
    private static final String CAMPAIGNS = "/api/v1/campaigns/";
    private static final String SHEETS = "/api/v1/assessments/";
    private static final String EXAMPLE_SET = "01a20ca8-ca5e-7e97-b427-133c1c5e79f3";
    private static final String EXAMPLE_DRAFT_SET = "01a20ca8-ca5e-7e97-b427-133c1c5e79f8";
    private static final String EXAMPLE_CAMPAIGN = "01a20ca8-ca5e-7e97-b427-133c1c5e79f4";
    private static final String EXAMPLE_RUN = "01a20ca8-ca5e-7e97-b427-133c1c5e79f5";
    private static final String EXAMPLE_SMALL_CAMPAIGN = "01a20ca8-ca5e-7e97-b427-133c1c5e79f6";
    private static final String EXAMPLE_SHEET = "01a20ca8-ca5e-7e97-b427-133c1c5e79f7";
    private static final String EXAMPLE_UPLOAD = "01a20ca8-ca5e-7e97-b427-133c1c5e79f9";
    private static final String EXAMPLE_DIGEST = "9f2b61d0c47e5a18b3d69f2b61d0c47e5a18b3d69f2b61d0c47e5a18b3d641ce";
    private static final String RUNS = "/api/v1/ranking-runs/";
    private static final Results.Run NO_RUN = new Results.Run(EXAMPLE_RUN, EXAMPLE_DIGEST);

    private static final String NONE = "01a20ca8-ca5e-7e97-b427-000000000000";

    /** Versions of what is changed: untouched, or a leaf that unit and district have scored. */
    private static final Map<String, Integer> VERSIONS = Map.of(
            "enterSelfScore",
            0,
            "saveRemarks",
            0,
            "changeEvidence",
            0,
            "enterAppraisalScore",
            2,
            "rewriteIndexSet",
            0,
            "removeIndexSet",
            0);

    /** What the tus protocol asks for besides its version. */
    private static final Map<String, Map<String, String>> HEADERS = Map.of(
            "beginUpload",
            Map.of("Upload-Length", "9", "Upload-Metadata", Uploads.filename("bao-cao.txt")),
            "appendToUpload",
            Map.of("Upload-Offset", "0"));

    /** Every request with words in the place of ids, to see what a request names. */
    private static final Requests MARKED = new Requests(
            Contract.committed().operations(),
            "<campaign>",
            "<set>",
            "<sheet>",
            "<draft-set>",
            "<draft-campaign>",
            "<small-campaign>",
            "<small-set>",
            "<small-sheet>",
            "<request>",
            "<evidence>",
            "<picture>",
            "<ticket>",
            "<sheet-ticket>",
            "<upload>",
            "<example-set>",
            "<example-file>",
            NO_RUN);

    private final Given.World world;
    private final String draftSet;
    private final String draftCampaign;
    private final Given.@Nullable SmallWorld small;
    private final @Nullable SheetWay sheet;
    private String request = NONE;
    private final Results.Run run;
    private final String evidence;
    private final String picture;
    private final String ticket;
    private final String sheetTicket;
    private final String upload;
    private final Given.ExampleFile example;
    private final Map<String, Contract.Operation> contract =
            Contract.committed().operations();

    /** An open campaign of two communes, and of everything else what the operation's requests name. */
    Operations(Contract.Operation operation) {
        var id = operation.id();
        var named = sharesWorld(operation) ? MARKED.toString() : requestsOf(id);
        world = Given.openCampaign();
        draftSet = named.contains("<draft-set>") || id.contains("uperse") ? Given.draft() : NONE;
        example = named.contains("<example-file>") ? Given.exampleFile() : new Given.ExampleFile(NONE, NONE);
        draftCampaign = named.contains("<draft-campaign>") ? draftCampaign() : NONE;
        evidence = named.matches(".*<(evidence|ticket)>.*") ? Given.evidence(world.ward1(), "3.2.1") : NONE;
        picture = named.contains("<picture>") ? Given.picture(world.ward1()) : NONE;
        ticket = named.contains("<ticket>") ? ticketOf(SHEETS + world.ward1() + "/evidence/" + evidence) : NONE;
        sheetTicket = named.contains("<sheet-ticket>") ? ticketOf(SHEETS + world.ward1() + "/evidence/archive") : NONE;
        upload = upload(id, world.ward1());
        small = named.contains("<small-") ? Given.smallCampaign(2021, true) : null;
        sheet = small == null ? null : small.sheet(Units.WARD_1);
        run = id.contains("uperse") ? superseding() : runFor(id, world);
        if (sheet != null) {
            prepare(id, sheet);
        }
        if (id.equals("listSupersededScores")) {
            send(Objects.requireNonNull(contract.get("supersedeIndexSet")), Given.homeAffairs())
                    .then()
                    .statusCode(201);
        }
    }

    private static String requestsOf(String id) {
        return MARKED.valid().get(id) + " " + MARKED.other().get(id);
    }

    /** A draft campaign ready to be opened. */
    private String draftCampaign() {
        var campaign = Given.campaign(2019, Instant.now(), Instant.now().plus(Duration.ofDays(9)));
        Given.homeAffairs()
                .body("{\"participants\": [" + Given.participant(Units.WARD_1, world.indexSet()) + "]}")
                .put(CAMPAIGNS + campaign + "/participants")
                .then()
                .statusCode(200);
        return campaign;
    }

    /** A file on its way, complete where it is to become evidence. */
    private static String upload(String operation, String sheet) {
        var content = "Báo cáo".getBytes(StandardCharsets.UTF_8);
        return switch (operation) {
            case "getUpload", "appendToUpload", "endUpload" ->
                Uploads.id(Uploads.announced(sheet, () -> AccessMatrix.as("unit-own"), "bao-cao.txt", content.length));
            case "addEvidence" -> Uploads.sent(sheet, () -> AccessMatrix.as("unit-own"), "bao-cao.txt", content);
            default -> NONE;
        };
    }

    /** Whether the operation reads what is in every world, so that one world does for all of them. */
    static boolean sharesWorld(Contract.Operation operation) {
        return !operation.changes()
                && !operation
                        .id()
                        .matches(".*(uperse|Ranking|Matrix|PublicResults|getReceipt|SignedReportContent|getUpload).*");
    }

    /** Brings the small sheet where the operation begins. */
    private void prepare(String operation, SheetWay sheet) {
        switch (operation) {
            case "submitAssessment" -> sheet.scored();
            case "takeOverAssessment", "getReceipt", "getReceiptContent" -> sheet.to("DISTRICT_APPRAISAL");
            case "getSignedReportContent" ->
                send(Objects.requireNonNull(contract.get("attachSignedReport")), sheet.head())
                        .then()
                        .statusCode(201);
            case "returnAssessment", "forwardAssessment" ->
                sheet.to("DISTRICT_APPRAISAL").agree(SheetWay.district());
            case "sendBackAssessment", "enterAppraisalScore", "agreeToScores", "agreeByCriterion", "askSupplement" ->
                sheet.to("PROVINCE_APPRAISAL");
            case "answerSupplement", "cancelSupplement" ->
                request = ask(
                        sheet.to("PROVINCE_APPRAISAL").post(SheetWay.team(), "requests", exampleOf("askSupplement")),
                        "request");
            case "decideNotApplicable", "takeBackNotApplicable" ->
                request = ask(
                        sheet.post(sheet.head(), "not-applicable-requests", exampleOf("askNotApplicable")),
                        "notApplicableRequest");
            case "announceAssessment", "announceAssessments" ->
                sheet.to("PROVINCE_APPRAISAL").appraised();
            case "explainAssessment", "acceptAssessment", "endExplanation" -> sheet.to("EXPLANATION");
            case "finalizeAssessment", "finalizeAssessments" -> sheet.to("REAPPRAISAL");
            case "reopenAssessment" -> sheet.to("FINAL");
            case "carryForward", "undoCarryForward", "confirmCarriedDocument" -> carry(operation, sheet);
            default -> {}
        }
    }

    /** A sheet of the year before has a document at a leaf; beside that leaf it stands as a draft. */
    private void carry(String operation, SheetWay sheet) {
        var before = Given.smallCampaign(2020, true).sheet(Units.WARD_1);
        Upload.plain("so.txt", SampleFiles.text("Sổ"))
                .with("leafCodes", "1.1")
                .to(before.id(), before.head())
                .statusCode(201);
        if (!operation.equals("carryForward")) {
            request = sheet.post(sheet.head(), "carry-forward", exampleOf("carryForward"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items[0].id");
        }
    }

    /** The draft is issued and may take the place of the set in use; the digest is what the preview told. */
    private Results.Run superseding() {
        Given.homeAffairs()
                .body(exampleOf("issueIndexSet"))
                .post(SETS + draftSet + "/issuing")
                .then()
                .statusCode(200);
        var digest = Given.homeAffairs()
                .body("{\"from\": \"%s\", \"to\": \"%s\"}".formatted(world.indexSet(), draftSet))
                .post(CAMPAIGNS + world.campaign() + "/index-set-supersession-previews")
                .jsonPath()
                .getString("digest");
        return new Results.Run(EXAMPLE_RUN, digest);
    }

    private static String ticketOf(String file) {
        return Given.officerOf(Units.WARD_1)
                .post(file + "/download-link")
                .jsonPath()
                .getString("url")
                .replaceFirst(".*ticket=", "");
    }

    private static String ask(Response answer, String kind) {
        return answer.then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("leaves.find { it.code == '1.1' }." + kind + ".id");
    }

    private String exampleOf(String id) {
        return Objects.requireNonNull(Objects.requireNonNull(contract.get(id)).example(), id);
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
        Results.makeFinal(world);
        return world.campaign();
    }

    /** A request: its address, and its body where it has one. */
    record Request(String path, @Nullable String body) {}

    static Set<String> known() {
        return MARKED.valid().keySet();
    }

    /** Sends the operation's valid request. */
    Response send(Contract.Operation operation, RequestSpecification as) {
        return send(operation, as, requests().valid());
    }

    /** Whether there is another request to the operation: one that takes nothing has one request only. */
    boolean hasOther(Contract.Operation operation) {
        return requests().other().containsKey(operation.id());
    }

    /** Sends another request to the operation: as valid, but not the same. */
    Response sendOther(Contract.Operation operation, RequestSpecification as) {
        return send(operation, as, requests().other());
    }

    private Requests requests() {
        return new Requests(
                contract,
                world.campaign(),
                world.indexSet(),
                world.ward1(),
                draftSet,
                draftCampaign,
                small == null ? NONE : small.campaign(),
                small == null ? NONE : small.indexSet(),
                sheet == null ? NONE : sheet.id(),
                request,
                evidence,
                picture,
                ticket,
                sheetTicket,
                upload,
                example.indexSet(),
                example.id(),
                run);
    }

    private static Response send(Contract.Operation operation, RequestSpecification as, Map<String, Request> requests) {
        var request = requests.get(operation.id());
        if (request == null) {
            throw new IllegalArgumentException("no request for " + operation.id());
        }
        var version = VERSIONS.get(operation.id());
        if (version != null) {
            as.header("If-Match", "\"" + version + "\"");
        }
        if (operation.path().contains("/uploads")) {
            Uploads.speaking(as).headers(HEADERS.getOrDefault(operation.id(), Map.of()));
        }
        if (operation.takesForm()) {
            fill(as, Objects.requireNonNull(request.body()));
        } else {
            as.contentType(operation.mediaType());
            if (request.body() != null) {
                as.body(request.body().getBytes(StandardCharsets.UTF_8));
            }
        }
        return as.request(operation.verb(), request.path());
    }

    /** Sends the fields of an example as parts of a form; {@code file} holds the content of a file, or a workbook's name. */
    private static void fill(RequestSpecification as, String example) {
        as.contentType(ContentType.MULTIPART);
        JsonPath.from(example).<String, Object>getMap("").forEach((name, value) -> {
            for (var one : value instanceof List<?> several ? several : List.of(value)) {
                if (name.equals("file") && one.toString().endsWith(".xlsx")) {
                    as.multiPart(name, one.toString(), workbook());
                } else if (name.equals("file")) {
                    var ending = one.toString().startsWith("%PDF") ? "pdf" : "txt";
                    as.multiPart(name, "example." + ending, one.toString().getBytes(StandardCharsets.UTF_8));
                } else {
                    as.multiPart(name, one.toString());
                }
            }
        });
    }

    /** The workbook of any set there is. */
    private static byte[] workbook() {
        var sets = Given.homeAffairs().get("/api/v1/index-sets?size=1&sort=title");
        return Given.homeAffairs()
                .get(SETS + sets.jsonPath().getString("items[0].id") + "/workbook")
                .asByteArray();
    }

    /** The requests themselves, for the ids of one world. */
    private record Requests(
            Map<String, Contract.Operation> contract,
            String campaign,
            String set,
            String sheet,
            String draftSet,
            String draftCampaign,
            String smallCampaign,
            String smallSet,
            String smallSheet,
            String request,
            String evidence,
            String picture,
            String ticket,
            String sheetTicket,
            String upload,
            String exampleSet,
            String exampleFile,
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
                    bare("getIndexSetWorkbook", SETS + set + "/workbook"),
                    bare("getGuidanceBook", SETS + set + "/guidance-book?format=pdf"),
                    example("uploadExampleFile", SETS + draftSet + "/example-files"),
                    bare("getExampleFile", SETS + exampleSet + "/example-files/" + exampleFile),
                    bare("getIndexSetTemplate", SETS + "template"),
                    example("importIndexSet", SETS + "imports?dryRun=false"),
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
                    bare("getAssessment", SHEETS + sheet),
                    bare("getSelfReport", SHEETS + sheet + "/report?format=pdf"),
                    bare("listEvidence", SHEETS + sheet + "/evidence"),
                    example("uploadEvidence", SHEETS + sheet + "/evidence"),
                    example("changeEvidence", document()),
                    bare("describeUploads", SHEETS + sheet + "/uploads"),
                    bare("beginUpload", SHEETS + sheet + "/uploads"),
                    bare("getUpload", SHEETS + sheet + "/uploads/" + upload),
                    example("appendToUpload", SHEETS + sheet + "/uploads/" + upload),
                    bare("endUpload", SHEETS + sheet + "/uploads/" + upload),
                    example("addEvidence", SHEETS + sheet + "/evidence-batches"),
                    bare("listEvidenceRevisions", document() + "/revisions"),
                    example("replaceEvidence", document() + "/revisions"),
                    bare("removeEvidence", document()),
                    bare("getEvidenceContent", document() + "/content"),
                    bare("listEvidencePages", document() + "/pages"),
                    bare("listBlockedFiles", "/api/v1/blocked-files"),
                    bare("getEvidencePage", SHEETS + sheet + "/evidence/" + picture + "/pages/1"),
                    bare("createDownloadLink", document() + "/download-link"),
                    bare("downloadEvidence", document() + "/download?ticket=" + ticket),
                    bare("getEvidenceArchive", SHEETS + sheet + "/evidence/archive"),
                    bare("createArchiveLink", SHEETS + sheet + "/evidence/archive/download-link"),
                    bare(
                            "downloadEvidenceArchive",
                            SHEETS + sheet + "/evidence/archive/download?ticket=" + sheetTicket),
                    bare("getFileStore", "/api/v1/files"),
                    bare("startIntegrityCheck", "/api/v1/files/integrity-checks"),
                    bare("listIntegrityChecks", "/api/v1/files/integrity-checks"),
                    example("importUnits", "/api/v1/units/imports"),
                    example("nameSuccessors", "/api/v1/units/SDL/successors"),
                    example("createIndexSet", "/api/v1/index-sets"),
                    example("rewriteIndexSet", SETS + draftSet),
                    bare("removeIndexSet", SETS + draftSet),
                    example("copyIndexSet", SETS + set + "/copies"),
                    bare("compareIndexSets", SETS + set + "/changes?from=" + set),
                    bare("getIndexSetChangesWorkbook", SETS + set + "/changes/workbook?from=" + set),
                    example("tryRule", SETS + "rule-trials"),
                    example("issueIndexSet", SETS + draftSet + "/issuing"),
                    example("tryScore", SETS + set + "/trial-scores"),
                    example("tryIndexSet", "/api/v1/index-set-trials"),
                    example("previewSupersession", CAMPAIGNS + campaign + "/index-set-supersession-previews"),
                    example("supersedeIndexSet", CAMPAIGNS + campaign + "/index-set-supersessions"),
                    bare("listSupersessions", CAMPAIGNS + campaign + "/index-set-supersessions"),
                    bare("listSupersededScores", CAMPAIGNS + campaign + "/index-set-supersessions/1/scores"),
                    bare("listIndexSetChanges", move("index-set-changes")),
                    example("createCampaign", "/api/v1/campaigns"),
                    example("setParticipants", CAMPAIGNS + draftCampaign + "/participants"),
                    bare("openCampaign", CAMPAIGNS + draftCampaign + "/opening"),
                    example("setNotApplicable", CAMPAIGNS + campaign + "/units/X26506/not-applicable"),
                    bare("getNotApplicable", CAMPAIGNS + campaign + "/units/X26506/not-applicable"),
                    example("addNotApplicable", CAMPAIGNS + campaign + "/not-applicable"),
                    example("importNotApplicable", CAMPAIGNS + campaign + "/not-applicable/imports?dryRun=false"),
                    bare("getNotApplicableTemplate", CAMPAIGNS + campaign + "/not-applicable/template"),
                    example("importFigures", CAMPAIGNS + campaign + "/figures/imports?dryRun=false"),
                    example("sendFigures", CAMPAIGNS + campaign + "/figures"),
                    bare("getFiguresTemplate", CAMPAIGNS + campaign + "/figures/template"),
                    bare("listNotApplicableRequests", CAMPAIGNS + smallCampaign + "/not-applicable-requests"),
                    bare("getUnitWork", SHEETS + sheet + "/unit-work"),
                    example("assignLeaves", SHEETS + sheet + "/unit-work/duties"),
                    example("markLeaves", SHEETS + sheet + "/unit-work/marks"),
                    example("describePerson", "/api/v1/units/X26506/people/nguyen.van.a"),
                    example("enterSelfScore", SHEETS + sheet + "/scores/3.2.2"),
                    bare("getTimeline", move("timeline")),
                    bare("getHistory", move("history?at=2030-01-01T00:00:00Z")),
                    bare("listEvidenceChanges", move("scores/1.1/evidence-changes")),
                    bare("listRevisions", move("scores/1.1/revisions")),
                    bare("listAppraisals", "/api/v1/appraisals?campaign=" + smallCampaign),
                    bare("listCriteria", "/api/v1/appraisal-criteria?campaign=" + smallCampaign),
                    bare(
                            "getCriterion",
                            "/api/v1/appraisal-criteria/1.1?group=COMMUNE&campaign=" + smallCampaign + "&indexSet="
                                    + smallSet),
                    bare("getProgress", CAMPAIGNS + smallCampaign + "/progress"),
                    bare("listDistrictProgress", CAMPAIGNS + smallCampaign + "/progress/districts"),
                    bare("listDelays", CAMPAIGNS + smallCampaign + "/progress/delays"),
                    bare("listAuditEvents", "/api/v1/audit-events?size=10"),
                    bare("getTeam", CAMPAIGNS + smallCampaign + "/team"),
                    example("setTeam", CAMPAIGNS + smallCampaign + "/team"),
                    example("extendSelfScoring", CAMPAIGNS + smallCampaign + "/units/X26506/extension"),
                    bare("submitAssessment", move("submission")),
                    bare("getSubmission", move("submission")),
                    bare("getRemarks", move("remarks")),
                    example("saveRemarks", move("remarks")),
                    bare("listReceipts", move("receipts")),
                    bare("getReceipt", move("receipts/1?format=pdf")),
                    bare("getReceiptContent", move("receipts/1/content")),
                    example("attachSignedReport", move("signed-reports")),
                    bare("getCarryForward", move("carry-forward")),
                    example("carryForward", move("carry-forward")),
                    example("undoCarryForward", move("carry-forward/undoing")),
                    example("confirmCarriedDocument", move("carry-forward/items/" + request + "/confirmation")),
                    bare("listSignedReports", move("signed-reports")),
                    bare("getSignedReportContent", move("signed-reports/1/content")),
                    example("closeAssessment", move("closing")),
                    example("returnAssessment", move("return")),
                    bare("forwardAssessment", move("forwarding")),
                    example("takeOverAssessment", move("takeover")),
                    example("sendBackAssessment", move("sending-back")),
                    bare("announceAssessment", move("announcement")),
                    example("explainAssessment", move("explanation")),
                    bare("acceptAssessment", move("acceptance")),
                    bare("endExplanation", move("explanation-end")),
                    example("finalizeAssessment", move("finalization")),
                    example("reopenAssessment", move("reopening")),
                    example("withdrawAssessment", move("withdrawal")),
                    example("closeAssessments", CAMPAIGNS + smallCampaign + "/closings"),
                    example("announceAssessments", CAMPAIGNS + smallCampaign + "/announcements"),
                    example("finalizeAssessments", CAMPAIGNS + smallCampaign + "/finalizations"),
                    example("enterAppraisalScore", "/api/v1/appraisals/" + smallSheet + "/scores/1.1"),
                    example("agreeToScores", "/api/v1/appraisals/" + smallSheet + "/agreements"),
                    example("agreeByCriterion", "/api/v1/appraisal-criteria/1.1/agreements"),
                    example("askSupplement", move("requests")),
                    example("answerSupplement", move("requests/" + request + "/answer")),
                    bare("cancelSupplement", move("requests/" + request + "/cancellation")),
                    example("askNotApplicable", move("not-applicable-requests")),
                    example("decideNotApplicable", move("not-applicable-requests/" + request + "/decision")),
                    bare("takeBackNotApplicable", move("not-applicable-requests/" + request + "/taking-back")));
        }

        /** The same of a sheet that is not there. */
        private static String elsewhere(String noun) {
            return "/api/v1/assessments/" + UUID.randomUUID() + "/" + noun;
        }

        private String move(String noun) {
            return "/api/v1/assessments/" + smallSheet + "/" + noun;
        }

        /** The same requests with one word changed. */
        Map<String, Request> other() {
            return Map.ofEntries(
                    changed("importUnits", "/api/v1/units/imports", "Thắng Nhì", "khác"),
                    changed("nameSuccessors", "/api/v1/units/SDL/successors", "MERGED", "RENAMED"),
                    changed("createIndexSet", "/api/v1/index-sets", "minh họa", "khác"),
                    changed("copyIndexSet", SETS + set + "/copies", "2019", "2020"),
                    changed("tryRule", SETS + "rule-trials", "950", "940"),
                    sending(
                            "tryIndexSet",
                            "/api/v1/index-set-trials",
                            exampleOf("tryIndexSet").replace(campaign, smallCampaign)),
                    example("previewSupersession", CAMPAIGNS + UUID.randomUUID() + "/index-set-supersession-previews"),
                    changed("supersedeIndexSet", CAMPAIGNS + campaign + "/index-set-supersessions", "sửa", "đổi"),
                    example("importIndexSet", SETS + "imports?dryRun=true"),
                    changed("uploadExampleFile", SETS + draftSet + "/example-files", "mẫu", "khác"),
                    example("importNotApplicable", CAMPAIGNS + campaign + "/not-applicable/imports?dryRun=true"),
                    changed("importFigures", CAMPAIGNS + campaign + "/figures/imports?dryRun=false", "4231", "4000"),
                    changed("sendFigures", CAMPAIGNS + campaign + "/figures", "4231", "4000"),
                    changed("issueIndexSet", SETS + draftSet + "/issuing", "02/", "03/"),
                    changed("tryScore", SETS + set + "/trial-scores", "4231", "4000"),
                    changed("createCampaign", "/api/v1/campaigns", "Chỉ số", "Tên khác của chỉ số"),
                    changed("uploadEvidence", SHEETS + sheet + "/evidence", "3.2.2", "3.2.1"),
                    bare("beginUpload", SHEETS + UUID.randomUUID() + "/uploads"),
                    changed("addEvidence", SHEETS + sheet + "/evidence-batches", "215/", "216/"),
                    changed("replaceEvidence", document() + "/revisions", "412", "413"),
                    bare("createDownloadLink", SHEETS + sheet + "/evidence/" + UUID.randomUUID() + "/download-link"),
                    bare("createArchiveLink", SHEETS + UUID.randomUUID() + "/evidence/archive/download-link"),
                    bare("openCampaign", CAMPAIGNS + UUID.randomUUID() + "/opening"),
                    bare("submitAssessment", elsewhere("submission")),
                    changed("carryForward", move("carry-forward"), "\"all\"", "[\"1.1\"]"),
                    example("undoCarryForward", elsewhere("carry-forward/undoing")),
                    changed(
                            "confirmCarriedDocument",
                            move("carry-forward/items/" + request + "/confirmation"),
                            "trang 5",
                            "trang 6"),
                    changed("attachSignedReport", move("signed-reports"), "đã ký", "đã ký lại"),
                    changed("closeAssessment", move("closing"), "Quá hạn", "Hết hạn"),
                    changed("returnAssessment", move("return"), "gửi nhầm", "gửi sớm"),
                    bare("forwardAssessment", elsewhere("forwarding")),
                    changed("takeOverAssessment", move("takeover"), "đúng hạn", "kịp"),
                    changed("sendBackAssessment", move("sending-back"), "1.2", "1.1"),
                    bare("announceAssessment", elsewhere("announcement")),
                    changed("explainAssessment", move("explanation"), "hai phường", "ba phường"),
                    bare("acceptAssessment", elsewhere("acceptance")),
                    bare("endExplanation", elsewhere("explanation-end")),
                    changed("finalizeAssessment", move("finalization"), "05/BB", "06/BB"),
                    changed("reopenAssessment", move("reopening"), "nhầm", "sai"),
                    changed("withdrawAssessment", move("withdrawal"), "giải thể", "sáp nhập"),
                    changed("closeAssessments", CAMPAIGNS + smallCampaign + "/closings", "Quá hạn", "Hết hạn"),
                    changed("announceAssessments", CAMPAIGNS + smallCampaign + "/announcements", "COMMUNE", "DISTRICT"),
                    changed("finalizeAssessments", CAMPAIGNS + smallCampaign + "/finalizations", "05/BB", "06/BB"),
                    changed("agreeToScores", "/api/v1/appraisals/" + smallSheet + "/agreements", "1.1", "1.2"),
                    example("agreeByCriterion", "/api/v1/appraisal-criteria/1.2/agreements"),
                    changed("askSupplement", move("requests"), "sổ theo dõi", "báo cáo"),
                    changed("answerSupplement", move("requests/" + request + "/answer"), "sổ", "tờ"),
                    bare("cancelSupplement", elsewhere("requests/" + request + "/cancellation")),
                    changed("askNotApplicable", move("not-applicable-requests"), "hồ sơ", "thủ tục"),
                    changed(
                            "decideNotApplicable",
                            move("not-applicable-requests/" + request + "/decision"),
                            "Đúng",
                            "Sai"),
                    bare("takeBackNotApplicable", elsewhere("not-applicable-requests/" + request + "/taking-back")),
                    changed("markLeaves", SHEETS + sheet + "/unit-work/marks", "sổ", "tờ"),
                    changed("openCorrection", CAMPAIGNS + campaign + "/corrections", "Sai", "Nhầm"),
                    changed("importSurveyPoints", CAMPAIGNS + campaign + "/survey-points", "3.25", "3.75"),
                    changed("computeRankingRun", "/api/v1/ranking-runs", "COMMUNE", "DISTRICT"),
                    changed("approveRankingRun", RUNS + run.id() + "/approval", "740", "750"),
                    changed("sendBackRankingRun", RUNS + run.id() + "/sending-back", "Kiểm tra", "Xem"),
                    changed("publishRankingRun", "/api/v1/publications", "741", "751"),
                    bare("submitRankingRun", RUNS + UUID.randomUUID() + "/submission"));
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
            return Objects.requireNonNull(operation.example(), id)
                    .replace(EXAMPLE_SET, set)
                    .replace(EXAMPLE_DRAFT_SET, draftSet)
                    .replace(EXAMPLE_CAMPAIGN, campaign)
                    .replace(EXAMPLE_SMALL_CAMPAIGN, smallCampaign)
                    .replace(EXAMPLE_SHEET, smallSheet)
                    .replace(EXAMPLE_RUN, run.id())
                    .replace(EXAMPLE_UPLOAD, upload)
                    .replace(EXAMPLE_DIGEST, run.digest());
        }

        private static Map.Entry<String, Request> sending(String id, String path, String body) {
            return Map.entry(id, new Request(path, body));
        }
    }
}
