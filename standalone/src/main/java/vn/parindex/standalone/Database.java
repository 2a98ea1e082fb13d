package vn.parindex.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A private PostgreSQL on the loopback address whose data outlives every kind of death: nothing acknowledged is lost. */
final class Database {

    private static final String NAME = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Home home;
    private final Secrets secrets;
    private final int port;
    private final ChildProcess process;

    private Database(Home home, Secrets secrets, int port, ChildProcess process) {
        this.home = home;
        this.secrets = secrets;
        this.port = port;
        this.process = process;
    }

    /** Stops a server that an earlier launcher left behind; two servers on the same data would destroy it. */
    static boolean stopOrphan(Home home) throws IOException {
        // The server's own file knows the id even when the launcher died before it could write it down.
        var own = ChildProcess.stopOrphan(
                data(home).resolve("postmaster.pid"), data(home).toString(), "INT");
        return ChildProcess.stopOrphan(home.pidFile(NAME), data(home).toString(), "INT") || own;
    }

    static Database start(Home home, Secrets secrets, int port) throws IOException, LauncherException {
        var binaries = PostgresBinaries.unpack(home.postgres());
        var data = data(home);
        var log = home.log("initdb");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            create(home, secrets, binaries, log);
        }
        var command = ChildProcess.tied(
                "INT", asRoot(), List.of(binaries.resolve("bin/postgres").toString(), "-D", data.toString()));
        var whole = new ArrayList<>(command);
        for (var setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "fsync=on",
                "full_page_writes=on",
                "synchronous_commit=on",
                "max_connections=200",
                "shared_buffers=128MB",
                "timezone=UTC",
                "log_timezone=UTC")) {
            whole.addAll(List.of("-c", setting));
        }
        var process = ChildProcess.start(home, NAME, "INT", whole, Map.of());
        var database = new Database(home, secrets, port, process);
        database.awaitConnections();
        database.requireDurability();
        database.createRolesAndDatabases();
        return database;
    }

    ChildProcess process() {
        return process;
    }

    int port() {
        return port;
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    Connection connect(String database, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(jdbcUrl(database), properties);
    }

    private static Path data(Home home) {
        return home.postgres().resolve("data");
    }

    private static boolean asRoot() throws LauncherException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return false;
        }
        if (!Tools.works("unshare", "-U", "true")) {
            throw new LauncherException(
                    "PostgreSQL does not run as root, and giving up root (unshare -U) is not allowed"
                            + " here. Start as an ordinary user.");
        }
        return true;
    }

    private static void create(Home home, Secrets secrets, Path binaries, Path log)
            throws IOException, LauncherException {
        // A creation cut short by kill -9 leaves a folder that initdb refuses; the finished one is moved into place.
        var unfinished = home.postgres().resolve("data.new");
        Folders.delete(unfinished);
        var passwordFile = home.postgres().resolve("password");
        Home.writePrivately(passwordFile, secrets.get(Secrets.POSTGRES) + "\n");
        var command = new ArrayList<String>();
        if (asRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=" + (Files.exists(Path.of("/proc")) ? "C.UTF-8" : "en_US.UTF-8"),
                // Lists sort as Vietnamese readers expect, and upper and lower case know all letters.
                "--locale-provider=icu",
                "--icu-locale=vi",
                "--data-checksums"));
        try {
            Tools.run(command, Map.of(), log);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(unfinished, data(home));
    }

    private void awaitConnections() throws LauncherException {
        var limit = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try (var connection = connect(NAME, NAME, secrets.get(Secrets.POSTGRES))) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() > limit) {
                    throw new LauncherException("PostgreSQL did not start; see " + home.log(NAME), e);
                }
                Waiting.aMoment();
            }
        }
    }

    private void requireDurability() throws LauncherException {
        try (var connection = connect(NAME, NAME, secrets.get(Secrets.POSTGRES));
                var statement = connection.createStatement()) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (var result = statement.executeQuery("SHOW " + setting)) {
                    result.next();
                    if (!"on".equals(result.getString(1))) {
                        throw new LauncherException("PostgreSQL runs with %s=%s; saves could be lost. Not starting."
                                .formatted(setting, result.getString(1)));
                    }
                }
            }
        } catch (SQLException e) {
            throw new LauncherException("Cannot ask PostgreSQL for its settings: " + e.getMessage(), e);
        }
    }

    private void createRolesAndDatabases() throws LauncherException {
        try (var connection = connect(NAME, NAME, secrets.get(Secrets.POSTGRES))) {
            for (var role : List.of(Secrets.OWNER, Secrets.APPLICATION, Secrets.KEYCLOAK_DATABASE)) {
                var verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
                // Generated passwords are letters, digits, - and _, so that nothing needs quoting.
                execute(connection, "%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, role, secrets.get(role)));
            }
            createDatabase(connection, "parindex", Secrets.OWNER);
            createDatabase(connection, "keycloak", Secrets.KEYCLOAK_DATABASE);
            execute(connection, "GRANT CONNECT ON DATABASE parindex TO " + Secrets.APPLICATION);
        } catch (SQLException e) {
            throw new LauncherException("Cannot prepare the database: " + e.getMessage(), e);
        }
    }

    private static void createDatabase(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute(connection, "CREATE DATABASE %s OWNER %s".formatted(name, owner));
        }
        execute(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
