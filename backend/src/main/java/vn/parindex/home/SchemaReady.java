package vn.parindex.home;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only on a schema that has all that this program needs. */
@Readiness
@ApplicationScoped
class SchemaReady implements HealthCheck {
    private final Schema schema;

    SchemaReady(Schema schema) {
        this.schema = schema;
    }

    @Override
    public HealthCheckResponse call() {
        var fault = schema.fault();
        var answer = HealthCheckResponse.named("schema").status(fault.isEmpty());
        fault.ifPresent(why -> answer.withData("fault", why));
        return answer.build();
    }
}
