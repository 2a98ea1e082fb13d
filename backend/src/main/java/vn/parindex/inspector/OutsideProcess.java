package vn.parindex.inspector;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of others at work in the inspector's folder: with bounded memory, time and files, an environment of its own, no
 * network where the system can do that, and nothing of it left when it ends.
 */
final class OutsideProcess {
    private static final String LIMITED =
            "ulimit -v \"$1\" && ulimit -f \"$2\" && ulimit -t \"$3\" && shift 3 && exec \"$@\"";
    /** Addresses, in kilobytes: an office suite maps far more than it uses. */
    private static final long MEMORY = 2L * 1024 * 1024;
    /** The largest file, in blocks of 512 bytes (1,024 in some shells). */
    private static final long FILE = 100L * 1024 * 2;

    private OutsideProcess() {}

    /** Whether the program came to a good end in time. */
    static boolean run(Folder folder, boolean offline, Duration limit, List<String> command) throws IOException {
        var line = new ArrayList<String>();
        if (offline) {
            line.addAll(List.of("unshare", "-r", "-n"));
        }
        line.addAll(List.of("sh", "-c", LIMITED, "sh", String.valueOf(MEMORY), String.valueOf(FILE)));
        line.add(String.valueOf(limit.toSeconds() + 1));
        line.addAll(command);
        var builder = new ProcessBuilder(line)
                .directory(folder.path().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        var environment = builder.environment();
        environment.clear();
        environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
        environment.put("LANG", "C.UTF-8");
        environment.put("HOME", folder.path().toString());
        environment.put("TMPDIR", folder.path().toString());
        environment.put("OMP_THREAD_LIMIT", "1");
        environment.put(Leftovers.MARK, folder.path().toString());
        var process = builder.start();
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Leftovers.end(folder.path());
        }
    }
}
