package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** Example files come into drafts, stay with their leaf whatever becomes of its code, and never change once issued. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ExampleFileTest {
    private static final String SETS = "/api/v1/index-sets/";
    private static final String NAME = "Báo cáo mẫu.txt";

    @BeforeEach
    void units() {
        Given.units();
    }

    private static ValidatableResponse save(String set, int version, String form) {
        return Given.homeAffairs()
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put(SETS + set)
                .then();
    }

    private static String commune(String leaf, String... files) {
        return Given.withExampleFiles(Given.indexSetForm("commune"), leaf, files);
    }

    private static ValidatableResponse set(String id) {
        return Given.homeAffairs().get(SETS + id).then().statusCode(200);
    }

    private static String filesAt(String leaf) {
        return "areas.criteria.flatten().subCriteria.flatten().find { it.code == '" + leaf + "' }.exampleFiles";
    }

    private static ValidatableResponse download(RequestSpecification as, String set, String file) {
        return as.get(SETS + set + "/example-files/" + file).then();
    }

    @Test
    void a_file_stands_at_its_leaf_once_the_draft_is_saved() {
        var draft = Given.draft();
        var file = Given.exampleFile(draft, NAME);

        set(draft).body("version", equalTo(0)).body(filesAt("3.2.1"), empty());
        save(draft, 0, commune("3.2.1", file))
                .statusCode(200)
                .body(filesAt("3.2.1") + ".name", contains(NAME))
                .body(filesAt("3.2.1") + ".mediaType", contains("text/plain"));

        set(draft).body(filesAt("3.2.1") + ".id", contains(file)).body(filesAt("3.2.2"), empty());
        download(Given.homeAffairs(), draft, file)
                .statusCode(200)
                .header("Content-Disposition", containsString("B%C3%A1o%20c%C3%A1o%20m%E1%BA%ABu.txt"))
                .body(equalTo(NAME));
    }

    @Test
    void a_file_goes_with_its_leaf_to_another_code() {
        var draft = Given.draft();
        var file = Given.exampleFile(draft, NAME);
        save(draft, 0, commune("3.2.1", file)).statusCode(200);

        save(draft, 1, commune("3.2.1", file).replace("\"3.2.1\"", "\"3.2.99\"").replace("\"3.2.2\"", "\"3.2.1\""))
                .statusCode(200)
                .body(filesAt("3.2.99") + ".id", contains(file))
                .body(filesAt("3.2.1"), empty());
    }

    @Test
    void what_a_save_takes_out_another_save_brings_back() {
        var draft = Given.draft();
        var first = Given.exampleFile(draft, NAME);
        var second = Given.exampleFile(draft, "Kế hoạch mẫu.txt");
        save(draft, 0, commune("3.2.1", first, second))
                .statusCode(200)
                .body(filesAt("3.2.1") + ".id", contains(first, second));

        save(draft, 1, Given.indexSetForm("commune")).statusCode(200).body(filesAt("3.2.1"), empty());
        download(Given.homeAffairs(), draft, first).statusCode(200);
        save(draft, 2, commune("3.2.1", second, first))
                .statusCode(200)
                .body(filesAt("3.2.1") + ".id", contains(second, first));
    }

    @Test
    void a_file_that_is_not_there_keeps_the_draft_as_it_was() {
        var draft = Given.draft();

        save(draft, 0, commune("3.2.1", UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.leaf", contains("3.2.1"))
                .body("errors[0].message", containsString("3.2.1"));

        set(draft).body("version", equalTo(0));
    }

    @Test
    void five_files_are_enough() {
        var draft = Given.draft();
        var files = new String[6];
        for (int i = 0; i < files.length; i++) {
            files[i] = Given.exampleFile(draft, i + ".txt");
        }

        save(draft, 0, commune("3.2.1", files)).statusCode(400);
    }

    @Test
    void a_copy_of_a_set_refers_to_the_same_files() {
        var issued = Given.exampleFile();

        String copy = Given.homeAffairs()
                .body("{\"title\": \"Bộ tiêu chí năm sau\", \"year\": 2020}")
                .post(SETS + issued.indexSet() + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        set(copy).body(filesAt("3.2.1") + ".id", contains(issued.id()));
        assertThat(CleanDatabase.count("select count(*) from index_example_files"))
                .isEqualTo(1);
    }

    @Test
    void files_stay_when_a_workbook_takes_the_place_of_a_draft() {
        var draft = Given.draft();
        var file = Given.exampleFile(draft, NAME);
        save(draft, 0, commune("3.2.1", file)).statusCode(200);
        var workbook = Given.homeAffairs().get(SETS + draft + "/workbook").asByteArray();

        Given.homeAffairs()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.xlsx", workbook)
                .multiPart("set", draft)
                .post(SETS + "imports?dryRun=false")
                .then()
                .statusCode(200);

        set(draft).body("version", equalTo(2)).body(filesAt("3.2.1") + ".id", contains(file));
    }

    @Test
    void an_issued_set_takes_no_file_and_gives_its_own_to_everybody() {
        var issued = Given.exampleFile();
        var elsewhere = Given.exampleFile(Given.draft(), NAME);

        Upload.plain(NAME, SampleFiles.text("x"))
                .post(SETS + issued.indexSet() + "/example-files", Given.homeAffairs())
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
        download(Given.officerOf(Units.WARD_1), issued.indexSet(), issued.id())
                .statusCode(200)
                .body(equalTo(NAME));
        download(Given.homeAffairs(), issued.indexSet(), elsewhere).statusCode(404);
        download(Given.homeAffairs(), issued.indexSet(), UUID.randomUUID().toString())
                .statusCode(404);
    }

    @Test
    void a_draft_keeps_its_files_from_others() {
        var draft = Given.draft();
        var file = Given.exampleFile(draft, NAME);

        download(Given.officerOf(Units.WARD_1), draft, file).statusCode(404);
        Upload.plain(NAME, SampleFiles.text("x"))
                .post(SETS + draft + "/example-files", Given.officerOf(Units.WARD_1))
                .statusCode(403);
        Upload.plain(NAME, SampleFiles.text("x"))
                .post(SETS + UUID.randomUUID() + "/example-files", Given.homeAffairs())
                .statusCode(404);
    }

    @Test
    void what_is_no_evidence_is_no_example_either() {
        var draft = Given.draft();

        Upload.plain("a.exe", SampleFiles.EXE)
                .post(SETS + draft + "/example-files", Given.homeAffairs())
                .statusCode(422)
                .body("type", equalTo("/problems/file-refused"));
        Upload.plain("a.pdf", new byte[4 << 20])
                .post(SETS + draft + "/example-files", Given.homeAffairs())
                .statusCode(413);
    }

    @Test
    void other_guidance_of_a_leaf_is_named_between_two_versions() {
        var before = Given.draft();
        var after = Given.draft();
        var file = Given.exampleFile(after, NAME);
        save(after, 0, commune("3.2.1", file).replace("Nghị quyết số 30c/NQ-CP ngày", "Nghị quyết ngày"))
                .statusCode(200);

        Given.homeAffairs()
                .get(SETS + after + "/changes?from=" + before)
                .then()
                .statusCode(200)
                .body("changes.kind", contains("LEGAL_BASIS", "EXAMPLE_FILES"))
                .body("changes.after", contains(startsWith("Nghị quyết ngày"), equalTo(NAME)));
    }

    @Test
    void the_sheet_shows_what_a_leaf_rests_on() {
        var issued = Given.exampleFile();
        var world = Given.openCampaign(issued.indexSet());

        Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1())
                .then()
                .statusCode(200)
                .body("leaves.find { it.code == '3.2.1' }.exampleFiles.id", contains(issued.id()))
                .body("leaves.find { it.code == '3.2.1' }.legalBasis", containsString("30c/NQ-CP"));
    }
}
