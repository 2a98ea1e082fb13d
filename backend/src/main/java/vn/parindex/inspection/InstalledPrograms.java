package vn.parindex.inspection;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.parindex.inspector.Folder;
import vn.parindex.inspector.OfficeFormat;
import vn.parindex.inspector.Programs;

/** Finds the programs of others that help to look into files: an office suite and a text recognition for Vietnamese. */
@ApplicationScoped
class InstalledPrograms {
    private static final Logger LOG = Logger.getLogger(InstalledPrograms.class);
    private static final String NONE = "none";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final InspectionConfig config;
    private final Programs programs;

    InstalledPrograms(InspectionConfig config) {
        this.config = config;
        var office = find("office", config.office(), "soffice", "libreoffice");
        var recognition = find("ocr", config.ocr(), "tesseract").filter(InstalledPrograms::readsVietnamese);
        this.programs = new Programs(
                office.orElse(null),
                config.time(),
                recognition.orElse(null),
                config.ocrTime(),
                config.ocrPages(),
                (office.isPresent() || recognition.isPresent()) && says("", "unshare", "-r", "-n", "true"));
    }

    void begin(@Observes StartupEvent event) {
        LOG.infof(
                "Looking into files: office suite %s, text recognition %s, network for them %s",
                programs.office() == null ? NONE : programs.office(),
                programs.recognition() == null ? NONE : programs.recognition(),
                programs.any() && !programs.offline() ? "the server's" : NONE);
    }

    Programs get() {
        return programs;
    }

    /** How long looking into one file takes at most. */
    Duration longest() {
        return config.time()
                .plus(programs.office() == null ? Duration.ZERO : config.time())
                .plus(programs.recognition() == null ? Duration.ZERO : config.ocrTime());
    }

    /** How long a PDF may take that has to be made before its pages can be drawn. */
    Duration converting(Folder work) throws IOException {
        var needed =
                programs.office() != null && !Files.exists(work.converted()) && OfficeFormat.isPossible(work.file());
        return needed ? config.time() : Duration.ZERO;
    }

    private static Optional<Path> find(String setting, Optional<String> given, String... names) {
        var wanted = given.map(String::strip).orElse("");
        if (wanted.equals(NONE)) {
            return Optional.empty();
        }
        if (!wanted.isEmpty()) {
            var program = Path.of(wanted).toAbsolutePath();
            if (!Files.isExecutable(program)) {
                throw new IllegalStateException("parindex.inspection." + setting + ": no program " + wanted);
            }
            return Optional.of(program);
        }
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(program -> Files.isExecutable(program) && Files.isRegularFile(program))
                .findFirst()
                .map(Path::toAbsolutePath);
    }

    private static boolean readsVietnamese(Path program) {
        var can = says("vie", program.toString(), "--list-langs");
        if (!can) {
            LOG.warnf("%s does not read Vietnamese: its language vie is not installed", program);
        }
        return can;
    }

    /** Whether the program ends well and one line of what it says is this; the empty one is always said. */
    private static boolean says(String line, String... command) {
        try {
            var output = Files.createTempFile("parindex-", ".txt");
            try {
                var process = new ProcessBuilder(List.of(command))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                var ended = process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                var said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
                return ended
                        && process.exitValue() == 0
                        && (line.isEmpty() || said.lines().map(String::strip).anyMatch(line::equals));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            LOG.debugf(e, "%s cannot be started", command[0]);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
