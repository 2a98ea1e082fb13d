package vn.parindex.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The world of a test, made through the API as Home Affairs would. */
public final class Given {
    private static final Path DEMO = Path.of("..", "demo");
    private static final byte[] ONE_PAGE = SamplePdfs.of("Một trang");
    private static final String UNITS = """
            {"units": [
              {"code": "SNV", "name": "Sở Nội vụ", "group": "DEPARTMENT"},
              {"code": "SDL", "name": "Sở Du lịch", "group": "DEPARTMENT"},
              {"code": "H747", "name": "UBND thành phố Vũng Tàu", "group": "DISTRICT"},
              {"code": "H748", "name": "UBND thành phố Bà Rịa", "group": "DISTRICT"},
              {"code": "X26506", "name": "UBND phường 1", "group": "COMMUNE", "parent": "H747"},
              {"code": "X26508", "name": "UBND phường Thắng Tam", "group": "COMMUNE", "parent": "H747"}
            ]}""";

    static {
        io.restassured.RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    private Given() {}

    /** Somebody with a token, sending and accepting JSON. */
    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Home Affairs' user. */
    public static RequestSpecification homeAffairs() {
        return as(Tokens.of("home-affairs", Units.HOME_AFFAIRS, "home-affairs"));
    }

    /** An officer of a unit. */
    public static RequestSpecification officerOf(String unitCode) {
        return as(Tokens.of("officer-" + unitCode, unitCode, "unit"));
    }

    /** The project's own copy of an illustrative set. */
    public static String indexSetForm(String group) {
        try {
            return Files.readString(DEMO.resolve("index-sets").resolve(group + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty database. */
    public static void nothing() {
        CleanDatabase.clean();
    }

    /** Six units and nothing else. */
    public static void units() {
        nothing();
        homeAffairs().body(UNITS).post("/api/v1/units/imports").then().statusCode(201);
    }

    /** A draft of the illustrative commune set; its id. */
    public static String draft() {
        return draft(indexSetForm("commune"));
    }

    /** A draft of the set in this form; its id. */
    public static String draft(String form) {
        return created(homeAffairs().body(form).post("/api/v1/index-sets")).getString("id");
    }

    /** An example file at leaf 3.2.1 of the commune set, which is issued. */
    public static ExampleFile exampleFile() {
        var set = draft();
        var id = exampleFile(set, "Báo cáo mẫu.txt");
        homeAffairs()
                .header("If-Match", "\"0\"")
                .body(withExampleFiles(indexSetForm("commune"), "3.2.1", id))
                .put("/api/v1/index-sets/" + set)
                .then()
                .statusCode(200);
        return new ExampleFile(issued(set), id);
    }

    /** An example file brought into a draft; its id. */
    public static String exampleFile(String set, String name) {
        return Upload.plain(name, SampleFiles.text(name))
                .post("/api/v1/index-sets/" + set + "/example-files", homeAffairs())
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A form whose leaf of this code has these example files. */
    public static String withExampleFiles(String form, String leaf, String... files) {
        var code = "\"code\": \"" + leaf + "\"";
        var ids = Stream.of(files).map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        return form.replace(code, code + ", \"exampleFiles\": [" + ids + "]");
    }

    /** An example file and the issued set in which it stands. */
    public record ExampleFile(String indexSet, String id) {}

    /** The illustrative commune set, issued; its id. */
    public static String issuedSet() {
        return issued(draft());
    }

    /** A set of four leaves, issued, so that a sheet is soon at its end: 1.1 and 1.2 by the unit, 1.3 by Home Affairs, 2.1 by the survey. */
    public static String smallSet() {
        return issuedSet("/small-set.json");
    }

    /** The set of a test's own resource, issued; its id. */
    public static String issuedSet(String resource) {
        try (var file = Given.class.getResourceAsStream(resource)) {
            return issued(draft(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Issues a draft; its id. */
    public static String issued(String id) {
        homeAffairs()
                .body(Map.of("decisionNumber", "01/QĐ-UBND", "decisionDate", "2018-10-16"))
                .post("/api/v1/index-sets/" + id + "/issuing")
                .then()
                .statusCode(200);
        return id;
    }

    /** A campaign in preparation, self scoring open from {@code opens} to {@code closes}; its id. */
    public static String campaign(int year, Instant opens, Instant closes) {
        return campaign(year, true, opens, closes);
    }

    /** The same with or without an explanation round. */
    public static String campaign(int year, boolean explanationRound, Instant opens, Instant closes) {
        var body = Map.of(
                "year",
                year,
                "kind",
                "ANNUAL",
                "title",
                "Chỉ số CCHC năm " + year,
                "explanationRound",
                explanationRound,
                "demonstration",
                true,
                "phases",
                java.util.List.of(Map.of("kind", "SELF_SCORING", "opensAt", opens, "closesAt", closes)));
        return created(homeAffairs().body(body).post("/api/v1/campaigns")).getString("id");
    }

    /** Two communes of Vũng Tàu in a campaign that is open for ten days. */
    public static World openCampaign() {
        return openCampaign(
                Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(10)));
    }

    /** The same with other times of self scoring. */
    public static World openCampaign(Instant opens, Instant closes) {
        units();
        return openCampaign(issuedSet(), opens, closes);
    }

    /** The same with a set of one's own. */
    public static World openCampaign(String set) {
        return openCampaign(
                set, Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(10)));
    }

    private static World openCampaign(String set, Instant opens, Instant closes) {
        var campaign = campaign(2018, opens, closes);
        homeAffairs()
                .body("{\"participants\": [%s, %s]}"
                        .formatted(participant(Units.WARD_1, set), participant(Units.THANG_TAM, set)))
                .put("/api/v1/campaigns/" + campaign + "/participants")
                .then()
                .statusCode(200);
        homeAffairs().post("/api/v1/campaigns/" + campaign + "/opening").then().statusCode(200);
        return new World(campaign, set, sheetOf(Units.WARD_1), sheetOf(Units.THANG_TAM));
    }

    /** A small text on ward 1's sheet that proves these leaves, with commas between them; its id. */
    public static String evidence(String sheet, String leaves) {
        return Upload.of("bao-cao.txt", SampleFiles.text("Báo cáo"))
                .with("leafCodes", leaves)
                .to(sheet, officerOf(Units.WARD_1))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A document of ward 1 with one page to be looked at. */
    public static String picture(String sheet) {
        var id = Upload.of("Một trang.pdf", ONE_PAGE)
                .to(sheet, officerOf(Units.WARD_1))
                .statusCode(201)
                .extract()
                .<String>path("id");
        CleanDatabase.run("""
                update file_inspections set state = 'READY', pages = 1, total_pages = 1
                where sha256 = (select sha256 from evidence_documents where id = '%s')""".formatted(id));
        return id;
    }

    /** A campaign of the small set, open for ten days: two communes, a department and Home Affairs' own sheet. */
    public static SmallWorld smallCampaign(int year, boolean explanationRound) {
        return smallCampaign(year, explanationRound, Duration.ofDays(10));
    }

    /** The same with another end of self scoring, counted from now. */
    public static SmallWorld smallCampaign(int year, boolean explanationRound, Duration left) {
        var set = smallSet();
        var campaign = campaign(
                year,
                explanationRound,
                Instant.now().minus(Duration.ofDays(20)),
                Instant.now().plus(left));
        var participants = Stream.of(Units.WARD_1, Units.THANG_TAM, Units.TOURISM, Units.HOME_AFFAIRS)
                .map(unit -> participant(unit, set))
                .collect(Collectors.joining(", "));
        put("/campaigns/" + campaign + "/participants", "{\"participants\": [" + participants + "]}");
        put("/campaigns/" + campaign + "/team", """
                {"members": [
                  {"username": "team", "name": "Lê Văn Tổ", "department": "SNV", "grants": [{}]},
                  {"username": "team-sdl", "name": "Võ Thị Du Lịch", "department": "SDL", "grants": [{"unit": "SNV"}]}
                ]}""");
        homeAffairs().post("/api/v1/campaigns/" + campaign + "/opening").then().statusCode(200);
        return new SmallWorld(campaign, set);
    }

    private static void put(String path, String body) {
        homeAffairs().body(body).put("/api/v1" + path).then().statusCode(200);
    }

    /** A campaign of the small set, with its sheets by unit. */
    public record SmallWorld(String campaign, String indexSet) {

        /** The sheet of a unit. */
        public SheetWay sheet(String unit) {
            var id = homeAffairs()
                    .queryParam("unit", unit)
                    .queryParam("campaign", campaign)
                    .get("/api/v1/assessments")
                    .jsonPath()
                    .getString("items[0].id");
            return new SheetWay(id, unit);
        }
    }

    /** One participant as JSON. */
    public static String participant(String unit, String indexSet) {
        return "{\"unit\": \"%s\", \"indexSet\": \"%s\"}".formatted(unit, indexSet);
    }

    private static String sheetOf(String unit) {
        return homeAffairs()
                .queryParam("unit", unit)
                .get("/api/v1/assessments")
                .jsonPath()
                .getString("items[0].id");
    }

    private static JsonPath created(Response response) {
        return response.then().statusCode(201).extract().jsonPath();
    }

    /** What was made: ids of the campaign, the set and the two sheets. */
    public record World(String campaign, String indexSet, String ward1, String thangTam) {}
}
