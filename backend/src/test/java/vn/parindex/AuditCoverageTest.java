package vn.parindex;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.PostgresResource;

/** Every operation that changes something leaves its events in the trail, once, however often it is repeated. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AuditCoverageTest {
    /** Audit events of the one valid request of each operation: one for every changed object. */
    private static final Map<String, Long> EVENTS = Map.ofEntries(
            entry("importUnits", 1L),
            entry("nameSuccessors", 1L),
            entry("createIndexSet", 1L),
            entry("rewriteIndexSet", 1L),
            entry("removeIndexSet", 1L),
            entry("copyIndexSet", 1L),
            entry("importIndexSet", 1L),
            entry("uploadExampleFile", 1L),
            entry("issueIndexSet", 1L),
            // store nothing
            entry("tryRule", 0L),
            entry("tryIndexSet", 0L),
            entry("tryScore", 0L),
            entry("previewSupersession", 0L),
            // one for the campaign; no score of the world is affected
            entry("supersedeIndexSet", 1L),
            entry("createCampaign", 1L),
            entry("setParticipants", 1L),
            entry("openCampaign", 1L),
            entry("setNotApplicable", 1L),
            // two communes
            entry("addNotApplicable", 2L),
            entry("importNotApplicable", 2L),
            // the figures, and the score that they are filled in for
            entry("importFigures", 2L),
            entry("sendFigures", 2L),
            entry("enterSelfScore", 1L),
            entry("saveRemarks", 1L),
            entry("setTeam", 1L),
            entry("extendSelfScoring", 1L),
            entry("closeAssessment", 1L),
            entry("returnAssessment", 1L),
            entry("takeOverAssessment", 1L),
            entry("sendBackAssessment", 1L),
            entry("explainAssessment", 1L),
            entry("finalizeAssessment", 1L),
            entry("reopenAssessment", 1L),
            entry("withdrawAssessment", 1L),
            // two communes
            entry("closeAssessments", 2L),
            entry("announceAssessments", 1L),
            entry("finalizeAssessments", 1L),
            entry("enterAppraisalScore", 1L),
            entry("agreeToScores", 1L),
            entry("agreeByCriterion", 1L),
            entry("askSupplement", 1L),
            entry("answerSupplement", 1L),
            entry("askNotApplicable", 1L),
            entry("decideNotApplicable", 1L),
            // the move and the receipt
            entry("submitAssessment", 2L),
            entry("attachSignedReport", 1L),
            entry("carryForward", 1L),
            entry("undoCarryForward", 1L),
            // the document
            entry("confirmCarriedDocument", 1L),
            entry("forwardAssessment", 1L),
            entry("announceAssessment", 1L),
            entry("acceptAssessment", 1L),
            entry("endExplanation", 1L),
            entry("cancelSupplement", 1L),
            entry("takeBackNotApplicable", 1L),
            entry("openCorrection", 1L),
            entry("importSurveyPoints", 1L),
            entry("computeRankingRun", 1L),
            entry("submitRankingRun", 1L),
            entry("approveRankingRun", 1L),
            entry("sendBackRankingRun", 1L),
            entry("publishRankingRun", 1L),
            entry("uploadEvidence", 1L),
            entry("changeEvidence", 1L),
            entry("removeEvidence", 1L),
            entry("startIntegrityCheck", 1L),
            entry("addEvidence", 1L),
            entry("replaceEvidence", 1L),
            // files on their way are no evidence yet
            entry("beginUpload", 0L),
            entry("appendToUpload", 0L),
            entry("endUpload", 0L),
            entry("assignLeaves", 1L),
            entry("markLeaves", 1L),
            entry("describePerson", 1L),
            // read only
            entry("createDownloadLink", 0L),
            entry("createArchiveLink", 0L));

    private static final String KEY = "0d4b6f3e-key";

    private static Set<String> changing(Contract contract) {
        return contract.operations().values().stream()
                .filter(Contract.Operation::changes)
                .map(Contract.Operation::id)
                .collect(Collectors.toSet());
    }

    static Stream<Contract.Operation> operations() {
        return Contract.committed().operations().values().stream().filter(Contract.Operation::changes);
    }

    static Stream<Contract.Operation> posts() {
        return operations().filter(operation -> operation.verb().equals("POST"));
    }

    @Test
    void every_changing_operation_has_its_number_of_events() {
        assertThat(EVENTS.keySet()).isEqualTo(changing(Contract.committed()));
    }

    @Test
    void a_changing_operation_without_a_number_is_found() {
        var planted = Contract.of("paths: {/things: {delete: {operationId: eraseThings, responses: {}}}}");

        assertThat(EVENTS.keySet()).doesNotContainAnyElementsOf(changing(planted));
    }

    static Stream<Contract.Operation> others() {
        return operations().filter(operation -> !operation.verb().equals("POST"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void leaves_its_events_in_the_trail(Contract.Operation operation) {
        var world = new Operations(operation);
        var before = events();

        var answer = world.send(operation, caller(operation));
        assertThat(answer.statusCode())
                .as("%s: %s", operation, answer.asString())
                .isBetween(200, 299);

        assertThat(events() - before).isEqualTo(EVENTS.get(operation.id()));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void leaves_its_events_and_a_repetition_gets_the_first_answer_and_does_nothing(Contract.Operation operation) {
        var world = new Operations(operation);
        var before = events();
        var first = world.send(operation, keyed(operation));
        assertThat(first.statusCode()).as("%s: %s", operation, first.asString()).isBetween(200, 299);

        var again = world.send(operation, keyed(operation));
        assertThat(again.statusCode())
                .as("%s again: %s", operation, again.asString())
                .isEqualTo(first.statusCode());
        again.then().header("Idempotency-Replayed", "true").body(equalTo(first.asString()));
        if (world.hasOther(operation)) {
            world.sendOther(operation, keyed(operation))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/idempotency-mismatch"));
        }

        assertThat(events() - before).isEqualTo(EVENTS.get(operation.id()));
    }

    private static RequestSpecification keyed(Contract.Operation operation) {
        return caller(operation).header("Idempotency-Key", KEY);
    }

    /** Somebody whom the matrix lets do it. */
    private static RequestSpecification caller(Contract.Operation operation) {
        var expected = AccessMatrix.read().expected(operation.id());
        return Stream.of("home-affairs", "unit-own", "head-own", "district-head-parent", "team", "leadership")
                .filter(actor -> "ok".equals(expected.get(actor)))
                .map(AccessMatrix::as)
                .findFirst()
                .orElseThrow();
    }

    private static long events() {
        return CleanDatabase.count("select count(*) from audit_events");
    }
}
