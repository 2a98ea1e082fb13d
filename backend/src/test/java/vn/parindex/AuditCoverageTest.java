package vn.parindex;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Objects;
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
            entry("issueIndexSet", 1L),
            // stores nothing
            entry("tryScore", 0L),
            entry("createCampaign", 1L),
            entry("setParticipants", 1L),
            entry("openCampaign", 1L),
            entry("setNotApplicable", 1L),
            entry("enterSelfScore", 1L),
            entry("uploadEvidence", 1L),
            entry("changeEvidence", 1L),
            entry("removeEvidence", 1L),
            // reads only
            entry("createDownloadLink", 0L));

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
        var world = new Operations();
        var before = events();

        assertThat(world.send(operation, caller(operation)).statusCode()).isBetween(200, 299);

        assertThat(events() - before).isEqualTo(EVENTS.get(operation.id()));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void a_repetition_gets_the_first_answer_and_does_nothing(Contract.Operation operation) {
        var world = new Operations();
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

    private static RequestSpecification caller(Contract.Operation operation) {
        var roles = Objects.requireNonNull(operation.description().get("x-roles"));
        var homeAffairs = roles.valueStream().anyMatch(role -> role.asText().equals("home-affairs"));
        return AccessMatrix.as(homeAffairs ? "home-affairs" : "unit-own");
    }

    private static long events() {
        return CleanDatabase.count("select count(*) from audit_events");
    }
}
