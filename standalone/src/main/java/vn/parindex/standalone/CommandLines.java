package vn.parindex.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the whole command line of a process, to be sure whose process it is before stopping it. */
final class CommandLines {

    private CommandLines() {}

    static String of(ProcessHandle handle) {
        // The JDK cuts long command lines short; the kernel's own file has all of it.
        var file = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException e) {
            return handle.info().commandLine().orElse("");
        }
    }
}
