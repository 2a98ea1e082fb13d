package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.PostgresResource;

/** A decision of today is not of tomorrow, also before 7 o'clock in Vietnam on a server that counts in UTC. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ValidationClockTest {
    @Inject
    ValidatorFactory validators;

    @Test
    void days_are_counted_in_vietnam() {
        assertThat(validators.getClockProvider().getClock().getZone()).isEqualTo(Clocks.VIETNAM);
    }
}
