package vn.parindex;

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
            Map.entry("importUnits", 1L),
            Map.entry("nameSuccessors", 1L),
            Map.entry("createIndexSet", 1L),
            Map.entry("issueIndexSet", 1L),
            // stores nothing
            Map.entry("tryScore", 0L),
            Map.entry("createCampaign", 1L),
            Map.entry("setParticipants", 1L),
            Map.entry("openCampaign", 1L),
            Map.entry("setNotApplicable", 1L),
            Map.entry("enterSelfScore", 1L),
            Map.entry("setTeam", 1L),
            Map.entry("extendSelfScoring", 1L),
            Map.entry("closeAssessment", 1L),
            Map.entry("returnAssessment", 1L),
            Map.entry("takeOverAssessment", 1L),
            Map.entry("sendBackAssessment", 1L),
            Map.entry("explainAssessment", 1L),
            Map.entry("finalizeAssessment", 1L),
            Map.entry("reopenAssessment", 1L),
            Map.entry("withdrawAssessment", 1L),
            // two communes
            Map.entry("closeAssessments", 2L),
            Map.entry("announceAssessments", 1L),
            Map.entry("finalizeAssessments", 1L),
            Map.entry("enterAppraisalScore", 1L),
            Map.entry("agreeToScores", 1L),
            Map.entry("askSupplement", 1L),
            Map.entry("answerSupplement", 1L),
            Map.entry("askNotApplicable", 1L),
            Map.entry("decideNotApplicable", 1L),
            Map.entry("submitAssessment", 1L),
            Map.entry("forwardAssessment", 1L),
            Map.entry("announceAssessment", 1L),
            Map.entry("acceptAssessment", 1L),
            Map.entry("endExplanation", 1L),
            Map.entry("cancelSupplement", 1L),
            Map.entry("takeBackNotApplicable", 1L),
            Map.entry("openCorrection", 1L),
            Map.entry("importSurveyPoints", 1L),
            Map.entry("computeRankingRun", 1L),
            Map.entry("submitRankingRun", 1L),
            Map.entry("approveRankingRun", 1L),
            Map.entry("sendBackRankingRun", 1L),
            Map.entry("publishRankingRun", 1L));

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

    @ParameterizedTest
    @MethodSource("operations")
    void leaves_its_events_in_the_trail(Contract.Operation operation) {
        var world = new Operations(operation);
        var before = events();

        assertThat(world.send(operation, caller(operation)).statusCode()).isBetween(200, 299);

        assertThat(events() - before).isEqualTo(EVENTS.get(operation.id()));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void a_repetition_gets_the_first_answer_and_does_nothing(Contract.Operation operation) {
        var world = new Operations(operation);
        var before = events();
        var first = world.send(operation, keyed(operation));
        assertThat(first.statusCode()).isBetween(200, 299);

        world.send(operation, keyed(operation))
                .then()
                .statusCode(first.statusCode())
                .header("Idempotency-Replayed", "true")
                .body(equalTo(first.asString()));
        world.sendOther(operation, keyed(operation))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-mismatch"));

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
