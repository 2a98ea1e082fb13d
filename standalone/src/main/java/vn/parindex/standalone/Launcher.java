package vn.parindex.standalone;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** Entry point of `make run` and `make stop`. */
public final class Launcher {

    private static final String PID = "launcher";

    private Launcher() {}

    /** Takes one word, run (the default) or stop; everything else comes from the environment. */
    public static void main(String... arguments) {
        var mode = arguments.length == 0 ? "run" : arguments[0];
        try {
            var settings = Settings.of(System.getenv());
            switch (mode) {
                case "run" -> run(settings);
                case "stop" -> stop(settings);
                default -> throw new LauncherException("Unknown word '" + mode + "'; known are run and stop.");
            }
        } catch (LauncherException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            fail("Cannot use the data folder: " + e);
        }
    }

    private static void run(Settings settings) throws IOException, LauncherException {
        var home = Home.at(settings.home());
        // Held until this process ends, however it ends.
        Optional<FileLock> lock = home.lock();
        if (lock.isEmpty()) {
            throw new LauncherException(alreadyRunning(home));
        }
        if (Product.stopOrphans(home)) {
            System.out.println("Stopped what an earlier run had left behind.");
        }
        Home.writePrivately(home.pidFile(PID), ProcessHandle.current().pid() + "\n");
        var product = new Product(settings, home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(product, home)));
        System.out.println("Starting ParIndex, data in " + home.root());
        try {
            var addresses = product.start();
            Welcome.print(addresses, home);
            var dead = product.awaitFirstDeath();
            failUnlessAsked(
                    product, "The process '%s' ended by itself; stopping. Its log: %s".formatted(dead, home.log(dead)));
        } catch (LauncherException | CompletionException e) {
            failUnlessAsked(product, String.valueOf(e.getMessage()));
        }
    }

    private static void stop(Product product, Home home) {
        try {
            product.stop();
            Files.deleteIfExists(home.pidFile(PID));
        } catch (IOException e) {
            System.err.println("While stopping: " + e);
        }
        System.out.println("ParIndex has stopped.");
    }

    private static void stop(Settings settings) throws IOException, LauncherException {
        if (!Files.isDirectory(settings.home())) {
            System.out.println("ParIndex is not running.");
            return;
        }
        var home = Home.at(settings.home());
        boolean launcher = ChildProcess.stopOrphan(home.pidFile(PID), "standalone.jar", "TERM");
        boolean orphans = Product.stopOrphans(home);
        System.out.println(launcher || orphans ? "ParIndex has stopped." : "ParIndex is not running.");
    }

    private static String alreadyRunning(Home home) throws IOException {
        var where = Files.exists(home.readyFile())
                ? Files.readAllLines(home.readyFile()).getFirst()
                : "still starting";
        return "ParIndex is already running with the data in %s (%s). Stop it with: make stop"
                .formatted(home.root(), where.replace("PARINDEX_BASE_URL=", ""));
    }

    /** Where the end was asked for, a child that ends is no failure: only wait until all have ended. */
    private static void failUnlessAsked(Product product, String line) throws IOException {
        if (product.isStopping()) {
            product.stop();
        } else {
            fail(line);
        }
    }

    private static void fail(String line) {
        System.err.println(line);
        System.exit(1);
    }
}
