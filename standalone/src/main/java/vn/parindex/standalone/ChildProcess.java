package vn.parindex.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One process of the product: writes to its own log, dies with the launcher where the system can do that. */
final class ChildProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final String stopSignal;

    private ChildProcess(String name, Process process, Path pidFile, String stopSignal) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.stopSignal = stopSignal;
    }

    /**
     * Starts a command. The calling thread must live as long as the child: on Linux the end of that thread is what tells
     * the child that its launcher died.
     */
    static ChildProcess start(
            Home home, String name, String stopSignal, List<String> command, Map<String, String> environment)
            throws IOException {
        var log = home.log(name);
        if (Files.exists(log)) {
            // The log of the run before is often the one that says why there is a new run.
            Files.move(log, home.log(name + ".before"), StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(command)
                .directory(home.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var pidFile = home.pidFile(name);
        Home.writePrivately(pidFile, process.pid() + "\n");
        return new ChildProcess(name, process, pidFile, stopSignal);
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Asks the process to end and waits; ends it by force when it takes too long. */
    void stop() {
        end(process.toHandle(), stopSignal);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            // A pid file that stays behind is checked against the command line at the next start.
            System.err.println("Cannot delete " + pidFile + ": " + e.getMessage());
        }
    }

    void kill() {
        process.destroyForcibly();
        end(process.toHandle(), "KILL");
    }

    /** Stops what an earlier launcher left behind, if the process with that id really is one of this data folder. */
    static boolean stopOrphan(Path pidFile, String marker, String signal) throws IOException {
        if (!Files.exists(pidFile)) {
            return false;
        }
        var lines = Files.readAllLines(pidFile);
        boolean found = false;
        if (!lines.isEmpty() && lines.getFirst().trim().matches("\\d+")) {
            var orphan = ProcessHandle.of(Long.parseLong(lines.getFirst().trim()))
                    .filter(handle -> CommandLines.of(handle).contains(marker));
            found = orphan.isPresent();
            orphan.ifPresent(handle -> end(handle, signal));
        }
        Files.deleteIfExists(pidFile);
        return found;
    }

    private static void end(ProcessHandle handle, String signal) {
        try {
            if (handle.isAlive()) {
                new ProcessBuilder(List.of("kill", "-" + signal, Long.toString(handle.pid())))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
            }
            if (!ended(handle)) {
                handle.destroyForcibly();
                ended(handle);
            }
        } catch (IOException e) {
            handle.destroyForcibly();
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(ProcessHandle handle) throws InterruptedException {
        try {
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return !handle.isAlive();
        }
    }

    /** What to put before a command so that Ctrl-C reaches the launcher only and the child ends with it. */
    static List<String> tied(String signal, boolean withoutRoot, List<String> command) {
        var whole = new ArrayList<String>();
        if (Tools.works("setsid", "true")) {
            whole.add("setsid");
        }
        if (withoutRoot) {
            // PostgreSQL refuses to run as root; a user namespace of its own takes the rights away.
            whole.addAll(List.of("unshare", "-U"));
        }
        if (Tools.works("setpriv", "--pdeathsig", signal, "true")) {
            whole.addAll(List.of("setpriv", "--pdeathsig", signal));
        }
        whole.addAll(command);
        return whole;
    }
}
