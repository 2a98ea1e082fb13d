package vn.parindex.home;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.PostgresResource;

/** A program newer than the schema says so, as the role that it has on a server. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SchemaTest {
    private static final String EMPTY = "parindex_empty";

    @Inject
    Flyway flyway;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @BeforeEach
    void makeAnEmptyDatabase() {
        CleanDatabase.run("drop database if exists " + EMPTY);
        CleanDatabase.run("create database " + EMPTY + " owner parindex_owner");
    }

    private Flyway as(String role, String password) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(url.replaceFirst("parindex$", EMPTY), role, password)
                .load();
    }

    private Flyway asOwner() {
        return as("parindex_owner", "owner");
    }

    private HealthCheckResponse ready() {
        return new SchemaReady(new Schema(as("parindex_app", "app"))).call();
    }

    private static String told(HealthCheckResponse answer) {
        return String.valueOf(answer.getData().orElseThrow().get("fault"));
    }

    @Test
    void a_schema_that_is_not_there_is_not_ready() {
        var answer = ready();

        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(told(answer))
                .contains("the first is 20261124.0000", "Run the command \"migrate\"")
                .doesNotContain("\n");
    }

    @Test
    void a_schema_that_lacks_one_migration_is_not_ready_until_it_ran() {
        var owner = new Schema(asOwner());
        assertThat(owner.migrate()).isTrue();
        var application = new Schema(as("parindex_app", "app"));
        assertThat(application.fault()).isEmpty();

        forgetTheLastMigration();

        assertThat(told(ready())).contains("Missing migrations: 1,");
        assertThat(application.fault()).as("once it was current it stays so").isEmpty();
    }

    private void forgetTheLastMigration() {
        try (var connection = asOwner().getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from flyway_schema_history where installed_rank = "
                    + "(select max(installed_rank) from flyway_schema_history)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_application_cannot_migrate() {
        assertThat(new Schema(as("parindex_app", "app")).migrate()).isFalse();
        assertThat(new Schema(asOwner()).migrate()).isTrue();
    }

    @Test
    void a_database_that_is_not_there_is_not_ready() {
        CleanDatabase.run("drop database " + EMPTY);

        assertThat(told(ready())).contains("cannot be read");
    }

    @Test
    void the_running_program_asks() {
        given().get("/q/health/ready").then().body("checks.find { it.name == 'schema' }.status", is("UP"));
    }
}
