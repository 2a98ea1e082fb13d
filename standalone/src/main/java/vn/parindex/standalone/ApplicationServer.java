package vn.parindex.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The unchanged production jar, configured by environment variables only. */
final class ApplicationServer {

    private static final String NAME = "application";

    private final ChildProcess process;
    private final Home home;
    private final int port;

    private ApplicationServer(ChildProcess process, Home home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
    }

    static boolean stopOrphan(Home home) throws IOException {
        return ChildProcess.stopOrphan(home.pidFile(NAME), home.marker(), "TERM");
    }

    static void requireBuilt(Settings settings) throws LauncherException {
        if (!Files.exists(jar(settings))) {
            throw new LauncherException(
                    "The application is not built (%s is missing); run: make run".formatted(jar(settings)));
        }
    }

    static ApplicationServer start(
            Settings settings, Home home, Secrets secrets, Database database, Addresses addresses)
            throws IOException, LauncherException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                home.marker(),
                // a heap that shrinks to what is in use is marked again and again, and saves wait for it
                "-Xms512m",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-jar",
                jar(settings).toString());
        var environment = Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl("parindex")),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", Secrets.APPLICATION),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", secrets.get(Secrets.APPLICATION)),
                Map.entry("QUARKUS_FLYWAY_USERNAME", Secrets.OWNER),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", secrets.get(Secrets.OWNER)),
                Map.entry("QUARKUS_FLYWAY_MIGRATE_AT_START", "true"),
                Map.entry("PARINDEX_HTTP_PORT", Integer.toString(addresses.httpPort())),
                Map.entry("PARINDEX_KEYCLOAK_URL", addresses.keycloak()),
                Map.entry("PARINDEX_FILES_FOLDER", home.files().toString()),
                Map.entry("PARINDEX_DEMO", "true"));
        var process = ChildProcess.start(home, NAME, "TERM", ChildProcess.tied("TERM", false, command), environment);
        return new ApplicationServer(process, home, addresses.httpPort());
    }

    ChildProcess process() {
        return process;
    }

    /** Waits until the API answers; it does so before the demonstration data makes it ready. */
    void awaitApi() throws LauncherException {
        Http.awaitOk(
                "http://localhost:%d/api/v1/client-settings".formatted(port),
                process,
                "The application did not start; see " + home.log(NAME));
    }

    void awaitReady() throws LauncherException {
        Http.awaitOk(
                "http://localhost:%d/q/health/ready".formatted(port),
                process,
                "The application did not become ready; see " + home.log(NAME));
    }

    private static Path jar(Settings settings) {
        return settings.checkout().resolve("backend/target/quarkus-app/quarkus-run.jar");
    }
}
