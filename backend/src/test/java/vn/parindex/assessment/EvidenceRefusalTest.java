package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** Evidence that is not taken: what the form may not say, which files, at which leaves, when and from whom. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EvidenceRefusalTest {
    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    private ValidatableResponse send(Upload upload) {
        return upload.to(world.ward1(), Given.officerOf(Units.WARD_1));
    }

    private String sent(Upload upload) {
        return send(upload).statusCode(201).extract().path("id");
    }

    private String address(String id) {
        return "/api/v1/assessments/" + world.ward1() + "/evidence/" + id;
    }

    private ValidatableResponse change(String id, long version, String body) {
        return Given.officerOf(Units.WARD_1)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(address(id))
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String problem, String field) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + problem))
                .body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            leafCodes       |             | 400 | validation   | leafCodes
            indexSet        | 2018        | 400 | validation   | indexSet
            kind            | PROOF       | 400 | validation   | kind
            issuedOn        | 14/12/2018  | 400 | validation   | issuedOn
            issuedOn        | 2018-02-30  | 400 | validation   | issuedOn
            issuedOn        | 2999-01-01  | 422 | unmet-needs  | issuedOn
            issuedOn        | 2017-12-31  | 422 | unmet-needs  | dateExplanation
            documentNumber  | a\u0000b    | 400 | validation   | documentNumber
            documentNumber  | 12/BC (MẬT) | 422 | unmet-needs  | documentNumber
            secret          | true        | 422 | unmet-needs  | secret
            """)
    void what_a_field_may_not_say_names_the_field(String field, String value, int status, String problem, String at) {
        refused(send(Upload.pdf().with(field, value == null ? "" : value)), status, problem, at);

        assertThat(CleanDatabase.count("select count(*) from evidence_documents"))
                .isZero();
    }

    @Test
    void codes_of_another_index_set_are_not_used_and_strangers_learn_nothing_of_it() {
        var other = Upload.pdf().with("indexSet", UUID.randomUUID().toString());

        send(other).statusCode(409).body("type", equalTo("/problems/wrong-state"));
        other.to(world.ward1(), Given.officerOf(Units.THANG_TAM)).statusCode(404);
        assertThat(CleanDatabase.count("select count(*) from evidence_documents"))
                .isZero();
        send(other.with("indexSet", world.indexSet())).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documentNumber", "issuer", "pointer", "dateExplanation"})
    void a_text_that_is_too_long_names_the_field(String field) {
        refused(send(Upload.pdf().with(field, "ặ".repeat(2001))), 400, "validation", field);
    }

    @Test
    void a_date_outside_the_year_needs_words_but_an_explanation_does_not() {
        sent(Upload.pdf().with("issuedOn", "2017-12-31").with("dateExplanation", "Quyết định còn hiệu lực năm 2018"));
        sent(Upload.pdf().with("issuedOn", "2019-01-05").with("kind", "EXPLANATION"));
    }

    @Test
    void files_that_prove_nothing_or_may_harm_are_refused() {
        refused(send(Upload.of("a.pdf", new byte[0])), 422, "file-refused", "file");
        refused(send(Upload.of("a.exe", SampleFiles.EXE)), 422, "file-refused", "file")
                .body("errors[0].message", containsString("a.exe"));
        refused(send(Upload.of("a.pdf", SampleFiles.PNG)), 422, "file-refused", "file")
                .body("errors[0].message", containsString("image/png"));
        refused(send(Upload.of("a.svg", SampleFiles.text("<svg/>"))), 422, "file-refused", "file");
        refused(send(Upload.of("ă".repeat(201), SampleFiles.PDF)), 422, "file-refused", "file");
        refused(send(Upload.of("...", SampleFiles.PDF)), 422, "file-refused", "file");

        assertThat(CleanDatabase.count("select count(*) from stored_files")).isZero();
    }

    @Test
    void what_cannot_be_previewed_is_kept() {
        send(Upload.of("Minh chứng.zip", SampleFiles.zip("Báo cáo.pdf")))
                .statusCode(201)
                .body("mediaType", equalTo("application/zip"));
        send(Upload.of("bản vẽ.khac", SampleFiles.NOISE))
                .statusCode(201)
                .body("mediaType", equalTo("application/octet-stream"));
    }

    @Test
    void leaves_that_the_sheet_does_not_have_or_others_score_are_named() {
        send(Upload.pdf().with("leafCodes", "3.2.2", "99.9")).statusCode(422).body("errors.leaf", contains("99.9"));
        send(Upload.pdf().with("leafCodes", "1.2.1")).statusCode(403).body("errors.leaf", contains("1.2.1"));
    }

    @Test
    void a_leaf_that_does_not_apply_takes_no_evidence() {
        Given.homeAffairs()
                .body("{\"codes\": [\"3.2\"], \"reason\": \"Không có bộ phận một cửa\"}")
                .put("/api/v1/campaigns/" + world.campaign() + "/units/X26506/not-applicable")
                .then()
                .statusCode(200);

        send(Upload.pdf()).statusCode(409).body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void outside_draft_nothing_is_added_changed_or_removed() {
        var id = sent(Upload.pdf());
        CleanDatabase.run("update assessments set status = 'PROVINCE_APPRAISAL' where id = '" + world.ward1() + "'");

        send(Upload.pdf()).statusCode(409).body("assessmentStatus", equalTo("PROVINCE_APPRAISAL"));
        change(id, 0, "{\"kind\": \"EVIDENCE\", \"links\": [{\"leaf\": \"3.2.1\"}]}")
                .statusCode(409);
        Given.officerOf(Units.WARD_1).delete(address(id)).then().statusCode(409);
        Given.officerOf(Units.WARD_1)
                .get(address(id) + "/content")
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo(String.valueOf(SampleFiles.PDF.length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REAPPRAISAL", "FINAL", "WITHDRAWN"})
    void the_database_itself_refuses_evidence_of_a_closed_sheet(String status) {
        sent(Upload.pdf());
        CleanDatabase.putStatus(world.ward1(), status);

        for (var change : new String[] {
            "update evidence_links set removed_at = now()",
            "update evidence_documents set removed_at = now()",
            "insert into evidence_links (id, campaign_id, assessment_id, document_id, leaf_code, linked_by, linked_at) "
                    + "select gen_random_uuid(), campaign_id, assessment_id, id, '3.2.1', 'x', now() from evidence_documents"
        }) {
            assertThatThrownBy(() -> CleanDatabase.run(change)).hasMessageContaining("takes no evidence");
        }
    }

    @Test
    void after_the_closing_instant_nothing_is_added() {
        world = Given.openCampaign(
                Instant.now().minus(Duration.ofDays(9)), Instant.now().minus(Duration.ofDays(1)));

        send(Upload.pdf()).statusCode(409).body("type", equalTo("/problems/phase-closed"));
    }

    @Test
    void a_sheet_or_document_that_one_may_not_know_of_is_not_found() {
        var id = sent(Upload.pdf());
        var other = Given.officerOf(Units.THANG_TAM);

        other.get(address(id) + "/content").then().statusCode(404);
        Upload.of("a.exe", SampleFiles.EXE)
                .to(world.ward1(), Given.officerOf(Units.THANG_TAM))
                .statusCode(404);
        Given.officerOf(Units.THANG_TAM)
                .get("/api/v1/assessments/" + world.thangTam() + "/evidence/" + id + "/content")
                .then()
                .statusCode(404);
        Given.officerOf(Units.THANG_TAM)
                .post("/api/v1/assessments/" + world.thangTam() + "/evidence/" + id + "/download-link")
                .then()
                .statusCode(404);
    }
}
