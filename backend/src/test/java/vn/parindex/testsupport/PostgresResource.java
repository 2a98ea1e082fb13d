package vn.parindex.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One real PostgreSQL for the whole test run, with the same two roles as production. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    static @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "100")
                    .start();
            server = postgres;
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role parindex_owner login password 'owner'");
                statement.execute("create role parindex_app login password 'app'");
                statement.execute("create database parindex owner parindex_owner");
            }
            return Map.of(
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + postgres.getPort() + "/parindex",
                    "quarkus.datasource.username", "parindex_app",
                    "quarkus.datasource.password", "app",
                    "quarkus.flyway.username", "parindex_owner",
                    "quarkus.flyway.password", "owner");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the test database", e);
        }
    }

    /** A connection of a superuser's, for somebody else who is at work at the same moment. */
    public static Connection connection() throws SQLException {
        return Objects.requireNonNull(server)
                .getDatabase("postgres", "parindex")
                .getConnection();
    }

    @Override
    public void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
