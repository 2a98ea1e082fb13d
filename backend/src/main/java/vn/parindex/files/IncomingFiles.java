package vn.parindex.files;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** The folder where forms are received and files are written before they have their place. */
@ApplicationScoped
class IncomingFiles {
    /** Its name, also in application.properties. */
    static final String FOLDER = "incoming";

    /** What lies unfinished for so long, no upload is going on with. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private static final Logger LOG = Logger.getLogger(IncomingFiles.class);

    private final Path folder;
    private final Clock clock;

    IncomingFiles(FilesConfig config, Clock clock) {
        this.folder = config.folder().toAbsolutePath().resolve(FOLDER);
        this.clock = clock;
    }

    void begin(@Observes StartupEvent event) throws IOException {
        sweep(folder, clock.instant());
    }

    /** Deletes what crashes left unfinished; makes the folder where there is none. */
    static void sweep(Path folder, Instant now) throws IOException {
        Files.createDirectories(folder);
        var oldest = FileTime.from(now.minus(ABANDONED));
        try (var unfinished = Files.newDirectoryStream(folder)) {
            for (var file : unfinished) {
                delete(file, oldest);
            }
        }
    }

    private static void delete(Path file, FileTime oldest) {
        try {
            if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            LOG.debugf("%s went away by itself", file);
        } catch (IOException e) {
            LOG.warnf(e, "%s cannot be swept", file);
        }
    }
}
