package vn.parindex.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import vn.parindex.campaign.Campaigns;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;

/** A demonstration is ready when all of its campaigns are there and opened, and not before. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DemoReadyTest {
    @Inject
    Campaigns campaigns;

    private Status status(boolean demo) {
        var values = Map.of(
                "parindex.keycloak-url", "http://localhost:8180",
                "parindex.demo", Boolean.toString(demo),
                "parindex.demo-campaigns", "2018,2019",
                "parindex.clock-interval", "off");
        var config = new SmallRyeConfigBuilder()
                .withMapping(ParindexConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(ParindexConfig.class);
        return new DemoReady(config, campaigns).call().getStatus();
    }

    @Test
    void it_is_ready_when_the_last_of_its_campaigns_is_open() {
        Given.openCampaign();
        assertThat(status(true)).isEqualTo(Status.DOWN);

        Given.campaign(2019, Instant.now(), Instant.now().plus(Duration.ofDays(9)));
        assertThat(status(true)).isEqualTo(Status.DOWN);

        Given.units();
        Given.openCampaign();
        Given.smallCampaign(2019, true);
        assertThat(status(true)).isEqualTo(Status.UP);
    }

    @Test
    void without_a_demonstration_nothing_has_to_be_there() {
        Given.nothing();

        assertThat(status(false)).isEqualTo(Status.UP);
    }
}
