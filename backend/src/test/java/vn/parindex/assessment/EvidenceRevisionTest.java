package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
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
import vn.parindex.testsupport.Uploads;

/** What becomes of a document: another name, other bytes, and an address instead of a file. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EvidenceRevisionTest {
    private static final List<String> OF_THE_BYTES =
            List.of("sha256", "size", "mediaType", "uploadedAt", "uploadedBy.username", "revision");
    private static final byte[] OTHER = SampleFiles.text("Bản sửa");

    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    private static RequestSpecification officer() {
        return Given.officerOf(Units.WARD_1);
    }

    /** A document as the library shows it. */
    private JsonPath sent() {
        Upload.of("Báo cáo.txt", SampleFiles.text("Bản đầu"))
                .to(world.ward1(), officer())
                .statusCode(201);
        return officer()
                .get("/api/v1/assessments/" + world.ward1() + "/evidence")
                .jsonPath()
                .setRootPath("items[0]");
    }

    private String uploaded(String name) {
        return Uploads.sent(world.ward1(), EvidenceRevisionTest::officer, name, OTHER);
    }

    private String address(String id) {
        return "/api/v1/assessments/" + world.ward1() + "/evidence/" + id;
    }

    private ValidatableResponse rename(String id, String name) {
        return Given.as(Tokens.of("colleague", Units.WARD_1, "unit"))
                .header("If-Match", "\"0\"")
                .body("{\"kind\": \"EVIDENCE\", \"name\": \"%s\", \"links\": [{\"leaf\": \"3.2.2\"}]}".formatted(name))
                .put(address(id))
                .then();
    }

    private ValidatableResponse replace(String id, RequestSpecification as, String upload) {
        return as.body("{\"upload\": \"" + upload + "\"}")
                .post(address(id) + "/revisions")
                .then();
    }

    private ValidatableResponse addLink(String link, String number) {
        return officer()
                .body("""
                        {"documents": [{"link": %s, "leafCodes": ["3.2.2"], "kind": "EVIDENCE", "documentNumber": %s}]}""".formatted(link, number))
                .post("/api/v1/assessments/" + world.ward1() + "/evidence-batches")
                .then();
    }

    private static String link(String url) {
        return "{\"url\": \"" + url + "\", \"title\": \"Kế hoạch CCHC năm 2018\"}";
    }

    private byte[] content(String id, String query) {
        return officer().get(address(id) + "/content" + query).asByteArray();
    }

    @Test
    void another_name_and_other_words_never_touch_the_bytes() {
        var before = sent();
        var id = before.getString("id");

        var after = rename(id, "Ba\u0301o ca\u0301o quý IV.txt")
                .statusCode(200)
                .body("name", equalTo("Báo cáo quý IV.txt"))
                .extract()
                .jsonPath();

        for (var field : OF_THE_BYTES) {
            assertThat(after.getString(field)).as(field).isEqualTo(before.getString(field));
        }
        officer()
                .get(address(id) + "/content")
                .then()
                .statusCode(200)
                .header("Content-Disposition", not(equalTo("")))
                .body(equalTo("Bản đầu"));
        officer()
                .queryParam("q", "quy iv")
                .get("/api/v1/assessments/" + world.ward1() + "/evidence")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void a_name_that_somebody_types_keeps_all_its_words() {
        rename(sent().getString("id"), "Báo cáo số 05/BC-UBND năm 2018.txt")
                .statusCode(200)
                .body("name", equalTo("Báo cáo số 05-BC-UBND năm 2018.txt"));
        addLink("{\"url\": \"https://qlvb.example.vn/1\", \"title\": \"Kế hoạch số 05/KH-UBND năm 2018\"}", "\"1\"")
                .statusCode(201)
                .body("documents.name", contains("Kế hoạch số 05-KH-UBND năm 2018.txt"));
        addLink("{\"url\": \"https://qlvb.example.vn/1\", \"title\": \"..\"}", "\"1\"")
                .statusCode(422)
                .body("errors.field", contains("documents[0].link.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bao-cao.exe", "bao-cao.pdf", "bao-cao", "..", " "})
    void a_name_that_says_something_else_of_the_content_is_refused(String name) {
        rename(sent().getString("id"), name).statusCode(422).body("errors.field", contains("name"));
    }

    @Test
    void other_bytes_are_a_new_revision_and_those_before_stay() {
        var before = sent();
        var id = before.getString("id");
        var upload = uploaded("Báo cáo sửa.txt");

        replace(id, officer().header("If-Match", "\"7\""), upload).statusCode(412);
        replace(id, officer().header("If-Match", "\"0\""), upload)
                .statusCode(201)
                .body("id", equalTo(id))
                .body("name", equalTo("Báo cáo sửa.txt"))
                .body("revision", equalTo(2))
                .body("size", equalTo(OTHER.length))
                .body("links.leaf", contains("3.2.2"))
                .body("sha256", not(equalTo(before.getString("sha256"))));

        Given.as(Tokens.of("district", Units.VUNG_TAU, "district"))
                .get(address(id) + "/revisions")
                .then()
                .statusCode(200)
                .body("number", contains(2, 1))
                .body("name", contains("Báo cáo sửa.txt", "Báo cáo.txt"))
                .body("sha256", hasItem(before.getString("sha256")))
                .body("uploadedBy.username", everyItem(equalTo("officer-X26506")));
        assertThat(content(id, "")).isEqualTo(OTHER);
        assertThat(content(id, "?revision=1")).isEqualTo(SampleFiles.text("Bản đầu"));
        officer().get(address(id) + "/content?revision=3").then().statusCode(404);
        String url = officer()
                .post(address(id) + "/download-link?revision=1")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        assertThat(RestAssured.get(url).asByteArray()).isEqualTo(SampleFiles.text("Bản đầu"));
        assertThat(CleanDatabase.count("select count(*) from audit_events where action = 'evidence.replace'"))
                .isEqualTo(1);
    }

    @Test
    void whoever_appraised_the_leaf_is_told_that_the_document_was_replaced() {
        var small = Given.smallCampaign(2021, true).sheet(Units.WARD_1);
        String id = Upload.plain("a.txt", SampleFiles.text("Bản đầu"))
                .with("leafCodes", "1.1", "1.2")
                .to(small.id(), officer())
                .statusCode(201)
                .extract()
                .path("id");
        small.to("PROVINCE_APPRAISAL");
        var revisions = small.path("evidence/" + id + "/revisions");
        var body = "{\"link\": " + link("https://qlvb.example.vn/vb/412") + "}";
        var request = "{\"leaf\": \"%s\", \"remark\": \"Thiếu trang 3\", \"dueAt\": \"%s\"}";
        var due = Instant.now().plus(Duration.ofDays(3));

        officer().body(body).post(revisions).then().statusCode(409);
        small.post(SheetWay.team(), "requests", request.formatted("1.1", due))
                .then()
                .statusCode(200);
        officer().body(body).post(revisions).then().statusCode(409); // it stands for 1.2 too
        small.post(SheetWay.team(), "requests", request.formatted("1.2", due))
                .then()
                .statusCode(200);
        officer().body(body).post(revisions).then().statusCode(201);

        SheetWay.team()
                .get(small.path(""))
                .then()
                .body("leaves.find { it.code == '1.1' }.district.changedSince", equalTo(true))
                .body("leaves.find { it.code == '1.1' }.evidence.revision", contains(2));
    }

    @Test
    void whoever_appraised_the_leaf_is_told_that_something_else_is_said_about_the_document() {
        var small = Given.smallCampaign(2021, true).sheet(Units.WARD_1);
        String id = Upload.plain("a.txt", SampleFiles.text("Bản đầu"))
                .with("leafCodes", "1.1")
                .to(small.id(), officer())
                .statusCode(201)
                .extract()
                .path("id");
        small.to("PROVINCE_APPRAISAL");
        small.post(
                        SheetWay.team(),
                        "requests",
                        "{\"leaf\": \"1.1\", \"remark\": \"Là giải thích\", \"dueAt\": \"%s\"}"
                                .formatted(Instant.now().plus(Duration.ofDays(3))))
                .then()
                .statusCode(200);
        changedSince(small, false);

        officer()
                .header("If-Match", "\"0\"")
                .body("{\"kind\": \"EXPLANATION\", \"links\": [{\"leaf\": \"1.1\"}]}")
                .put(small.path("evidence/" + id))
                .then()
                .statusCode(200);

        changedSince(small, true);
    }

    private static void changedSince(SheetWay sheet, boolean changed) {
        SheetWay.team()
                .get(sheet.path(""))
                .then()
                .body("leaves.find { it.code == '1.1' }.district.changedSince", equalTo(changed));
    }

    @Test
    void a_document_of_others_and_an_upload_that_is_none_replace_nothing() {
        var id = sent().getString("id");

        replace(id, Given.officerOf(Units.THANG_TAM), UUID.randomUUID().toString())
                .statusCode(404);
        replace(UUID.randomUUID().toString(), officer(), uploaded("a.txt")).statusCode(404);
        replace(id, officer(), UUID.randomUUID().toString()).statusCode(422).body("errors.field", contains("upload"));
        officer().body("{}").post(address(id) + "/revisions").then().statusCode(422);
        assertThat(content(id, "")).isEqualTo("Bản đầu".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_address_stands_for_a_document_of_another_system() {
        var documents = addLink(link("HTTPS://qlvb.example.vn/văn-bản?id=412"), "\"412/KH-UBND\"")
                .statusCode(201)
                .body("documents.name", contains("Kế hoạch CCHC năm 2018.txt"))
                .body("documents.mediaType", contains("text/plain"))
                .extract()
                .jsonPath();

        var url = "https://qlvb.example.vn/v%C4%83n-b%E1%BA%A3n?id=412";
        assertThat(documents.getString("documents[0].url")).isEqualTo(url);
        assertThat(content(documents.getString("documents[0].id"), "")).isEqualTo(SampleFiles.text(url + "\r\n"));
        officer()
                .get("/api/v1/assessments/" + world.ward1())
                .then()
                .body("leaves.find { it.code == '3.2.2' }.evidence.url", contains(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://qlvb.example.vn/1",
                "javascript:alert(1)",
                "https:",
                "https:///a",
                "https://ten:matkhau@qlvb.example.vn/1",
                "//qlvb.example.vn/1",
                "qlvb.example.vn/1",
                "https://qlvb.example.vn/a b"
            })
    void an_address_that_is_not_safe_to_open_is_refused(String url) {
        addLink(link(url), "\"412/KH-UBND\"").statusCode(422).body("errors.field", contains("documents[0].link.url"));
    }

    @Test
    void an_address_needs_a_number_and_a_title_and_comes_instead_of_a_file() {
        addLink(link("https://qlvb.example.vn/1"), "null")
                .statusCode(422)
                .body("errors.field", contains("documents[0].documentNumber"));
        addLink("{\"url\": \"https://qlvb.example.vn/1\", \"title\": \" \"}", "\"1\"")
                .statusCode(400)
                .body("errors.field", contains("documents[0].link.title"));
        addLink("null", "\"1\"").statusCode(422).body("errors.field", contains("documents[0].upload"));
        assertThat(CleanDatabase.count("select count(*) from evidence_documents"))
                .isZero();
    }
}
