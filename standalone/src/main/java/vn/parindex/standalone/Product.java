package vn.parindex.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;

/** The three processes together: started in the order they need each other, stopped in the opposite order. */
final class Product {

    private final Settings settings;
    private final Home home;
    private final Secrets secrets;
    private final ArrayDeque<ChildProcess> running = new ArrayDeque<>();
    private volatile boolean stopping;

    Product(Settings settings, Home home) throws IOException {
        this.settings = settings;
        this.home = home;
        this.secrets = Secrets.of(home);
    }

    /** Ends what a killed launcher left running, the application first so that nothing writes to a closing database. */
    static boolean stopOrphans(Home home) throws IOException {
        Files.deleteIfExists(home.readyFile());
        boolean application = ApplicationServer.stopOrphan(home);
        boolean keycloak = KeycloakServer.stopOrphan(home);
        return Database.stopOrphan(home) || application || keycloak;
    }

    /** Starts everything, loads the demonstration data where it is missing and returns when the product is ready. */
    Addresses start() throws IOException, LauncherException {
        KeycloakServer.requireUnpacked(settings);
        ApplicationServer.requireBuilt(settings);
        var addresses = Addresses.take(settings);
        var time = new Stopwatch();
        var database = Database.start(home, secrets, Ports.free());
        add(database.process());
        time.print("PostgreSQL is up");
        KeycloakServer.prepare(settings, home);
        time.print("Keycloak is prepared");
        var keycloak = KeycloakServer.start(settings, home, secrets, database, addresses);
        add(keycloak.process());
        var application = ApplicationServer.start(settings, home, secrets, database, addresses);
        add(application.process());
        keycloak.await(home);
        var admin = KeycloakAdmin.login(settings, addresses, secrets);
        admin.updateAddresses();
        admin.addDemoUsers();
        time.print("Keycloak is up");
        application.awaitApi();
        time.print("the application answers");
        new DemoLoader(settings, addresses).load();
        application.awaitReady();
        time.print("everything is ready");
        Home.writePrivately(
                home.readyFile(),
                "PARINDEX_BASE_URL=%s\nPARINDEX_KEYCLOAK_URL=%s\n"
                        .formatted(addresses.application(), addresses.keycloak()));
        return addresses;
    }

    /** Returns the name of the first process that ended by itself. */
    String awaitFirstDeath() {
        CompletableFuture<?>[] ends;
        synchronized (this) {
            ends = running.stream().map(ChildProcess::onExit).toArray(CompletableFuture[]::new);
        }
        CompletableFuture.anyOf(ends).join();
        synchronized (this) {
            return running.stream()
                    .filter(child -> !child.isAlive())
                    .map(ChildProcess::name)
                    .findFirst()
                    .orElse("");
        }
    }

    boolean isStopping() {
        return stopping;
    }

    void stop() throws IOException {
        stopping = true;
        stopRunning();
    }

    private synchronized void stopRunning() throws IOException {
        Files.deleteIfExists(home.readyFile());
        while (!running.isEmpty()) {
            running.pop().stop();
        }
    }

    private void add(ChildProcess child) throws LauncherException {
        boolean late;
        synchronized (this) {
            late = stopping;
            if (!late) {
                running.push(child);
            }
        }
        if (late) {
            child.stop();
            throw new LauncherException("Stopped during the start.");
        }
    }
}
