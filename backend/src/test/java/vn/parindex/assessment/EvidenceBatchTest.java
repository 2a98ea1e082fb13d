package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;
import vn.parindex.testsupport.Uploads;

/** Many documents at once: all of them or none, and each fault named by row and field. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EvidenceBatchTest {
    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    private static RequestSpecification officer() {
        return Given.officerOf(Units.WARD_1);
    }

    private String sent(String name, String content) {
        return Uploads.sent(world.ward1(), EvidenceBatchTest::officer, name, SampleFiles.text(content));
    }

    private ValidatableResponse add(String... rows) {
        return add(officer(), rows);
    }

    private ValidatableResponse add(RequestSpecification as, String... rows) {
        return as.body("{\"documents\": [" + String.join(", ", rows) + "]}")
                .post("/api/v1/assessments/" + world.ward1() + "/evidence-batches")
                .then();
    }

    private static String row(String upload, String leaf, String more) {
        return "{\"upload\": \"%s\", \"leafCodes\": [\"%s\"], \"kind\": \"EVIDENCE\"%s}".formatted(upload, leaf, more);
    }

    private static long documents() {
        return CleanDatabase.count("select count(*) from evidence_documents");
    }

    @Test
    void all_documents_are_added_in_the_order_in_which_they_were_sent() {
        var first = sent("b.txt", "một");
        var second = sent("a.txt", "hai");

        add(
                        row(first, "3.2.1", ", \"documentNumber\": \" 05/KH-UBND \", \"pointer\": \"trang 3\""),
                        row(second, "3.2.2", ", \"issuedOn\": \"2018-12-14\""))
                .statusCode(201)
                .body("documents.name", contains("b.txt", "a.txt"))
                .body("documents.documentNumber", contains("05/KH-UBND", null))
                .body("documents[0].links.pointer", contains("trang 3"))
                .body("documents.uploadedBy.username", hasItem("officer-X26506"));

        assertThat(CleanDatabase.count("select count(*) from evidence_uploads")).isZero();
        assertThat(CleanDatabase.count("select count(*) from audit_events where action = 'evidence.add'"))
                .isEqualTo(2);
    }

    @Test
    void codes_that_were_looked_up_in_another_index_set_are_not_used() {
        var row = row(sent("a.txt", "một"), "3.2.2", "");
        var batch = "{\"indexSet\": \"%s\", \"documents\": [" + row + "]}";

        officer()
                .body(batch.formatted(UUID.randomUUID()))
                .post("/api/v1/assessments/" + world.ward1() + "/evidence-batches")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
        Given.officerOf(Units.THANG_TAM)
                .body(batch.formatted(UUID.randomUUID()))
                .post("/api/v1/assessments/" + world.ward1() + "/evidence-batches")
                .then()
                .statusCode(404);
        assertThat(documents()).isZero();
        officer()
                .body(batch.formatted(world.indexSet()))
                .post("/api/v1/assessments/" + world.ward1() + "/evidence-batches")
                .then()
                .statusCode(201);
    }

    @Test
    void two_files_of_the_same_name_stand_side_by_side() {
        add(row(sent("a.txt", "một"), "3.2.2", ""), row(sent("a.txt", "hai"), "3.2.2", ""))
                .statusCode(201)
                .body("documents.name", contains("a.txt", "a.txt"));
    }

    @Test
    void one_faulty_row_keeps_all_out_and_every_fault_is_named() {
        var good = sent("a.txt", "một");
        var program = Uploads.announced(world.ward1(), EvidenceBatchTest::officer, "b.pdf", SampleFiles.EXE.length);
        Uploads.append(program, officer(), 0, SampleFiles.EXE).statusCode(422);
        var half = Uploads.announced(world.ward1(), EvidenceBatchTest::officer, "c.txt", 10);

        add(
                        row(good, "3.2.2", ", \"issuedOn\": \"2017-01-01\""),
                        row(good, "9.9.9", ", \"documentNumber\": \"01/MẬT\""))
                .statusCode(422)
                .body("type", equalTo("/problems/unmet-needs"))
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "documents[0].dateExplanation",
                                "documents[1].leafCodes",
                                "documents[1].documentNumber"))
                .body("errors.leaf", hasItem("9.9.9"));
        add(
                        row(good, "3.2.2", ""),
                        row(good, "3.2.1", ""),
                        row(Uploads.id(half), "3.2.1", ""),
                        row(Uploads.id(program), "3.2.1", ""),
                        row(UUID.randomUUID().toString(), "3.2.1", ""))
                .statusCode(422)
                .body(
                        "errors.field",
                        contains(
                                "documents[1].upload",
                                "documents[2].upload",
                                "documents[3].file",
                                "documents[4].upload"));

        assertThat(documents()).isZero();
        add(row(good, "3.2.2", "")).statusCode(201);
    }

    @Test
    void what_cannot_be_read_is_named_by_row() {
        add(row("x", "3.2.2", "")).statusCode(400);
        add().statusCode(400).body("errors.field", hasItem("documents"));
        add(row(UUID.randomUUID().toString(), "abc", "")).statusCode(400);
        add(row(UUID.randomUUID().toString(), "3.2.2", ", \"documentNumber\": \"" + "x".repeat(101) + "\""))
                .statusCode(400)
                .body("errors.field", contains("documents[0].documentNumber"));
        add(row(UUID.randomUUID().toString(), "3.2.2", ", \"issuer\": \"a\\u0000b\""))
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01", "1944-12-31"})
    void a_day_that_no_document_was_issued_on_is_named(String day) {
        add(row(sent("a.txt", "một"), "3.2.2", ", \"dateExplanation\": \"Cũ\", \"issuedOn\": \"" + day + "\""))
                .statusCode(422)
                .body("errors.field", contains("documents[0].issuedOn"));
        Upload.pdf()
                .with("dateExplanation", "Cũ")
                .with("issuedOn", day)
                .to(world.ward1(), officer())
                .statusCode(422)
                .body("errors.field", contains("issuedOn"));
    }

    @Test
    void of_many_under_one_key_one_is_done_and_all_get_its_answer() throws Exception {
        var row = row(sent("a.txt", "một"), "3.2.2", "");
        try (var pool = Executors.newFixedThreadPool(4)) {
            var answers = pool
                    .invokeAll(Collections.<Callable<ValidatableResponse>>nCopies(
                            4, () -> add(officer().header("Idempotency-Key", "batch-0002"), row)))
                    .stream()
                    .map(answer -> answer.resultNow().extract())
                    .toList();

            assertThat(answers).extracting(ExtractableResponse::statusCode).containsOnly(201);
            assertThat(answers.stream().map(answer -> answer.asString()).distinct())
                    .hasSize(1);
        }
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void another_request_under_a_key_that_was_used_is_refused() {
        add(officer().header("Idempotency-Key", "batch-0003"), row(sent("a.txt", "một"), "3.2.2", ""))
                .statusCode(201);

        add(officer().header("Idempotency-Key", "batch-0003"), row(sent("b.txt", "hai"), "3.2.2", ""))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-mismatch"));
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void a_repetition_under_its_key_adds_nothing() {
        var row = row(sent("a.txt", "một"), "3.2.2", "");

        var first = add(officer().header("Idempotency-Key", "batch-0001"), row).statusCode(201);
        add(officer().header("Idempotency-Key", "batch-0001"), row)
                .statusCode(201)
                .body(equalTo(first.extract().asString()));
        add(row).statusCode(422).body("errors.field", contains("documents[0].upload"));

        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void leaves_that_others_score_and_sheets_of_others_take_none() {
        var upload = sent("a.txt", "một");

        add(row(upload, "8.1.1", "")).statusCode(403);
        add(Given.officerOf(Units.THANG_TAM), row(upload, "3.2.2", "")).statusCode(404);
        CleanDatabase.run("update assessments set status = 'PROVINCE_APPRAISAL' where id = '" + world.ward1() + "'");
        add(row(upload, "3.2.2", "")).statusCode(409).body("type", equalTo("/problems/wrong-state"));

        assertThat(documents()).isZero();
    }
}
