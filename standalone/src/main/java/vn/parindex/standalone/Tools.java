package vn.parindex.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Runs small commands of the operating system and finds out which ones there are. */
final class Tools {

    private static final ConcurrentHashMap<List<String>, Boolean> KNOWN = new ConcurrentHashMap<>();

    private Tools() {}

    /** Whether the command can be run here with success. */
    static boolean works(String... command) {
        return KNOWN.computeIfAbsent(List.of(command), Tools::succeeds);
    }

    /** Runs a command to its end and appends what it says to a log. */
    static void run(List<String> command, java.util.Map<String, String> environment, Path log)
            throws IOException, LauncherException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            if (builder.start().waitFor() != 0) {
                throw new LauncherException("%s failed; see %s".formatted(command.getFirst(), log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("Interrupted.", e);
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
