package vn.parindex.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real Keycloak, built once for this product and started on the loopback address with its own database. */
final class KeycloakServer {

    static final String REALM = "parindex";
    private static final String NAME = "keycloak";
    private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    private static final List<String> JAVA_OPTIONS = List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xms256m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:MetaspaceSize=128m",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

    private final ChildProcess process;
    private final int port;

    private KeycloakServer(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean stopOrphan(Home home) throws IOException {
        return ChildProcess.stopOrphan(home.pidFile(NAME), home.marker(), "TERM");
    }

    static void requireUnpacked(Settings settings) throws LauncherException {
        var installation = installation(settings);
        if (!Files.exists(installation.resolve("lib/quarkus-run.jar"))) {
            throw new LauncherException("Keycloak is not unpacked in %s; run: make run".formatted(installation));
        }
    }

    /** Prepares the unpacked distribution: our realm and login theme, and the build step for PostgreSQL; once. */
    static void prepare(Settings settings, Home home) throws IOException, LauncherException {
        var installation = installation(settings);
        var source = settings.checkout().resolve("keycloak-realm");
        Files.createDirectories(installation.resolve("data/import"));
        Folders.copy(source.resolve("parindex-realm.json"), installation.resolve("data/import/parindex-realm.json"));
        Folders.copy(source.resolve("theme"), installation.resolve("themes"));
        var built = installation.resolve("built-for-parindex");
        if (!Files.exists(built)) {
            var log = home.log("keycloak-build");
            Tools.run(
                    List.of("sh", installation.resolve("bin/kc.sh").toString(), "build", "--db=postgres"),
                    Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_APPEND", JAVA_OPTIONS.getFirst()),
                    log);
            Files.createFile(built);
        }
    }

    static KeycloakServer start(Settings settings, Home home, Secrets secrets, Database database, Addresses addresses)
            throws IOException, LauncherException {
        var installation = installation(settings);
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(home.marker());
        command.addAll(JAVA_OPTIONS);
        command.addAll(List.of(
                "-Dkc.home.dir=" + installation,
                "-Djboss.server.config.dir=" + installation.resolve("conf"),
                "-cp",
                installation.resolve("lib/quarkus-run.jar").toString(),
                MAIN,
                "start",
                "--optimized",
                "--import-realm"));
        var environment = Map.ofEntries(
                Map.entry("KC_DB_URL", database.jdbcUrl("keycloak")),
                Map.entry("KC_DB_USERNAME", Secrets.KEYCLOAK_DATABASE),
                Map.entry("KC_DB_PASSWORD", secrets.get(Secrets.KEYCLOAK_DATABASE)),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                // else each connection that a crash of the database left dead fails one sign-in
                Map.entry("QUARKUS_DATASOURCE_JDBC_FOREGROUND_VALIDATION_INTERVAL", "500ms"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(addresses.keycloakPort())),
                Map.entry("KC_HOSTNAME", addresses.keycloak()),
                Map.entry("KC_CACHE", "local"),
                // else a user who signs in twice at once is told that the password is wrong; demonstration users are
                // shared
                Map.entry(
                        "KC_SPI_BRUTE_FORCE_PROTECTOR__DEFAULT_BRUTE_FORCE_DETECTOR__ALLOW_CONCURRENT_REQUESTS",
                        "true"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USERNAME),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.KEYCLOAK_ADMIN)),
                Map.entry("PARINDEX_PUBLIC_URL", addresses.application()),
                Map.entry("PARINDEX_INTEGRATION_SECRET", secrets.get(Secrets.INTEGRATION)));
        var process = ChildProcess.start(home, NAME, "TERM", ChildProcess.tied("TERM", false, command), environment);
        return new KeycloakServer(process, addresses.keycloakPort());
    }

    ChildProcess process() {
        return process;
    }

    /** Waits until the realm answers. */
    void await(Home home) throws LauncherException {
        Http.awaitOk(
                "http://localhost:%d/realms/%s/.well-known/openid-configuration".formatted(port, REALM),
                process,
                "Keycloak did not start; see " + home.log(NAME));
    }

    private static Path installation(Settings settings) {
        return settings.checkout().resolve("standalone/target/keycloak/keycloak");
    }
}
