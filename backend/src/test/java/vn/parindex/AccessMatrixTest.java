package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.PostgresResource;

/** Every operation of the contract answers every kind of caller as {@code access-matrix.csv} says. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessMatrixTest {
    private static final AccessMatrix MATRIX = AccessMatrix.read();
    private static final String ALLOWED = "ok";

    /** The world of all that share one, as long as nothing else has made another. */
    private static @Nullable Operations shared;

    /** Those that share a world come first. */
    static Stream<Contract.Operation> operations() {
        return Contract.committed().operations().values().stream()
                .sorted(Comparator.comparing(operation -> !Operations.sharesWorld(operation)));
    }

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() {
        assertThat(MATRIX.gaps(Contract.committed().operations().keySet())).isEmpty();
        assertThat(Operations.known())
                .containsExactlyInAnyOrderElementsOf(
                        Contract.committed().operations().keySet());
    }

    @Test
    void an_operation_without_a_row_is_found() {
        var planted = new TreeSet<>(Contract.committed().operations().keySet());
        planted.add("eraseEverything");
        planted.remove("getMe");

        assertThat(MATRIX.gaps(planted)).containsExactly("eraseEverything: no row", "getMe: no operation");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answers_each_caller_as_the_matrix_says(Contract.Operation operation) {
        var expected = MATRIX.expected(operation.id());
        var actual = new LinkedHashMap<String, String>();
        if (!Operations.sharesWorld(operation)) {
            shared = null;
        }
        var world = shared == null ? new Operations(operation) : shared;
        if (Operations.sharesWorld(operation)) {
            shared = world;
        } else if (operation.changes()) {
            CleanDatabase.keep();
        }
        for (var actor : expected.keySet()) {
            var status = world.send(operation, AccessMatrix.as(actor)).statusCode();
            assertThat(operation.answers(status))
                    .as("%s with %d", operation, status)
                    .isTrue();
            actual.put(actor, status / 100 == 2 ? ALLOWED : Integer.toString(status));
            if (operation.changes() && status / 100 == 2) {
                // what was changed would be in the way of the next caller
                CleanDatabase.restore();
            }
        }

        assertThat(actual).as("%s", operation).containsExactlyEntriesOf(expected);
    }
}
