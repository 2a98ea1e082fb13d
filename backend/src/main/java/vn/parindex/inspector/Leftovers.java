package vn.parindex.inspector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ends what programs of others leave behind them: a child whose parent has ended is nobody's descendant any more, and is known
 * by a mark in its environment. Only where the system shows it, which is Linux.
 */
public final class Leftovers {
    /** The variable of the environment that holds the folder. */
    static final String MARK = "INSPECTED_FOLDER";

    private static final int ROUNDS = 10;

    private Leftovers() {}

    /** Ends every process that was started for the folder, and those that they start meanwhile. */
    public static void end(Path folder) {
        var mark = MARK + "=" + folder + "\0";
        for (int round = 0; round < ROUNDS; round++) {
            var found = ProcessHandle.allProcesses()
                    .filter(process -> isMarked(process, mark))
                    .toList();
            if (found.isEmpty()) {
                return;
            }
            found.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static boolean isMarked(ProcessHandle process, String mark) {
        try {
            var environment = Files.readAllBytes(Path.of("/proc", String.valueOf(process.pid()), "environ"));
            return (new String(environment, StandardCharsets.UTF_8) + "\0").contains(mark);
        } catch (IOException | UncheckedIOException e) {
            return false; // another user's, or gone
        }
    }
}
