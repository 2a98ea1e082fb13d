package vn.parindex.inspection;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.parindex.inspector.Folder;
import vn.parindex.inspector.Inspector;
import vn.parindex.inspector.Leftovers;

/**
 * Runs the inspector for one folder: in a process of its own, with bounded memory, time and output and no environment, two
 * at a time for those who wait for a page and one for the queue, so that neither takes the other's place. Whatever a file
 * does to it, it ends, and the server does not.
 */
@ApplicationScoped
class InspectorProcess {
    private static final int DRAWING = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_NANOS = 200_000_000;
    private static final long MOST_OUTPUT = 256L * 1024 * 1024;

    private final InspectionConfig config;
    private final InstalledPrograms programs;
    private final Semaphore drawing = new Semaphore(DRAWING, true);
    private final Semaphore inspecting = new Semaphore(1, true);
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    InspectorProcess(InspectionConfig config, InstalledPrograms programs) {
        this.config = config;
        this.programs = programs;
    }

    /** Finds out what a file is. */
    static final String INSPECT = "inspect";

    /** Makes pictures of pages. */
    static final String DRAW = "draw";

    /** How it ended. */
    enum End {
        DONE,
        TIME,
        MEMORY,
        OUTPUT,
        CRASH,
        /** It never began, for others were long before it, or was not let finish: the server ends. */
        BUSY
    }

    /**
     * Lets the inspector work on the folder.
     *
     * @param limit it is ended after so long
     * @throws IOException when no process can be started
     */
    End run(Folder folder, Duration limit, String command, String... args) throws IOException {
        var free = command.equals(INSPECT) ? inspecting : drawing;
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return End.BUSY;
            }
            try {
                return running(start(folder, command, args), folder, limit);
            } finally {
                free.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return End.BUSY;
        }
    }

    private Process start(Folder folder, String command, String... args) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + config.memory().asLongValue(),
                "-Xss4m",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=/dev/null",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.path(),
                "-Duser.home=" + folder.path()));
        line.addAll(programs.get().options());
        line.addAll(List.of(
                "-cp",
                InspectorClassPath.text(),
                Inspector.class.getName(),
                command,
                folder.path().toString()));
        line.addAll(List.of(args));
        var builder = new ProcessBuilder(line)
                .directory(folder.path().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LANG", "C.UTF-8");
        return builder.start();
    }

    private End running(Process process, Folder folder, Duration limit) throws IOException, InterruptedException {
        running.add(process);
        try {
            var end = System.nanoTime() + limit.toNanos();
            while (!process.waitFor(Math.min(LOOK_NANOS, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                if (System.nanoTime() - end >= 0) {
                    return End.TIME;
                }
                if (size(folder) > MOST_OUTPUT) {
                    return End.OUTPUT;
                }
            }
            if (ended) {
                return End.BUSY;
            }
            return switch (process.exitValue()) {
                case 0 -> End.DONE;
                case Inspector.NO_MEMORY -> End.MEMORY;
                default -> End.CRASH;
            };
        } finally {
            kill(process);
            if (programs.get().any()) {
                Leftovers.end(folder.path());
            }
            running.remove(process);
        }
    }

    /** Of all that lies in the folder, as deep as it lies. */
    static long size(Folder folder) throws IOException {
        var size = new AtomicLong();
        Files.walkFileTree(folder.path(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                size.addAndGet(attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // it is gone meanwhile
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return size.get();
    }

    private static void kill(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    @PreDestroy
    void end() {
        ended = true;
        running.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }
}
