package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;
import vn.parindex.testsupport.Uploads;

/** Evidence that changes while somebody else changes what that depends on. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@Timeout(60)
class EvidenceRaceTest {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    @AfterEach
    void endWork() {
        pool.shutdownNow();
    }

    private static RequestSpecification officer() {
        return Given.officerOf(Units.WARD_1);
    }

    /** Somebody else has changed rows, and commits as soon as the work waits for them. */
    private <T> T meanwhile(String changed, Callable<T> work) throws Exception {
        try (var other = PostgresResource.connection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(changed);
            var waiting = pool.submit(work);
            while (CleanDatabase.count("select count(*) from pg_locks where not granted") == 0) {
                assertThat(waiting).as("it should wait").isNotDone();
            }
            other.commit();
            return waiting.get(30, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name = 'Khác.txt'", "removed_by = 'officer', removed_at = now()"})
    void other_bytes_for_a_document_that_is_changed_meanwhile_are_refused(String change) throws Exception {
        var document = Given.evidence(world.ward1(), "3.2.2");
        var upload =
                Uploads.sent(world.ward1(), EvidenceRaceTest::officer, "Báo cáo sửa.txt", SampleFiles.text("Bản sửa"));

        ValidatableResponse answer = meanwhile(
                "update evidence_documents set version = version + 1, " + change + " where id = '" + document + "'",
                () -> officer()
                        .header("If-Match", "\"0\"")
                        .body("{\"upload\": \"" + upload + "\"}")
                        .post("/api/v1/assessments/" + world.ward1() + "/evidence/" + document + "/revisions")
                        .then());

        answer.statusCode(412).body("type", equalTo("/problems/stale-version"));
        assertThat(CleanDatabase.count("select count(*) from evidence_revisions"))
                .isZero();
        assertThat(CleanDatabase.count("select count(*) from evidence_uploads")).isEqualTo(1);
    }

    @Test
    void a_document_that_is_changed_meanwhile_is_removed_only_by_who_does_not_care() throws Exception {
        var document = Given.evidence(world.ward1(), "3.2.2");
        var address = "/api/v1/assessments/" + world.ward1() + "/evidence/" + document;
        var change = "update evidence_documents set version = version + 1, name = 'Khác.txt' where id = '%s'"
                .formatted(document);

        ValidatableResponse careful = meanwhile(
                change,
                () -> officer().header("If-Match", "\"0\"").delete(address).then());
        careful.statusCode(412).body("type", equalTo("/problems/stale-version"));
        ValidatableResponse careless =
                meanwhile(change, () -> officer().delete(address).then());
        careless.statusCode(204);
    }

    @Test
    void a_document_that_is_removed_meanwhile_is_not_removed_again() throws Exception {
        var document = Given.evidence(world.ward1(), "3.2.2");

        ValidatableResponse answer = meanwhile(
                """
                update evidence_documents set version = version + 1, removed_by = 'officer', removed_at = now()
                where id = '%s'""".formatted(document),
                () -> officer()
                        .delete("/api/v1/assessments/" + world.ward1() + "/evidence/" + document)
                        .then());

        answer.statusCode(404);
        assertThat(CleanDatabase.count("select count(*) from audit_events where action = 'evidence.remove'"))
                .isZero();
    }

    @Test
    void evidence_does_not_slip_into_a_leaf_whose_request_is_closed_meanwhile() throws Exception {
        CleanDatabase.putStatus(world.ward1(), "DISTRICT_APPRAISAL");
        Given.as(Tokens.of("district", Units.VUNG_TAU, "district"))
                .body("{\"leaf\": \"3.2.2\", \"remark\": \"Thiếu trang 3\", \"dueAt\": \"%s\"}"
                        .formatted(Instant.now().plus(Duration.ofDays(3))))
                .post("/api/v1/assessments/" + world.ward1() + "/requests")
                .then()
                .statusCode(200);

        // as the appraiser who takes it back: the leaf's row is locked
        ValidatableResponse answer =
                meanwhile("""
                select 1 from leaf_scores where assessment_id = '%s' and leaf_code = '3.2.2' for update;
                update supplement_requests set outcome = 'CANCELLED', closed_at = now(), closed_by = 'district',
                    closed_by_name = 'district', version = version + 1""".formatted(world.ward1()), () -> Upload.pdf().to(world.ward1(), officer()));

        answer.statusCode(409).body("type", equalTo("/problems/wrong-state"));
        assertThat(CleanDatabase.count("select count(*) from evidence_documents"))
                .isZero();
    }
}
