package vn.parindex.inspection;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import vn.parindex.files.FileGuard;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Stands at the door of the store: malware does not leave it, and where a scan is required, nothing unscanned comes in. */
@ApplicationScoped
class ScanGuard implements FileGuard {
    private static final Logger LOG = Logger.getLogger(ScanGuard.class);

    /** So many may be scanned at once, a few more than clamd does by itself: each holds a thread of the server. */
    static final int AT_ONCE = 16;
    /** So long everybody is refused at once after the scanner has failed. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Clamd scanner;
    private final ScannerConfig config;
    private final InspectionRepository inspections;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Pause pause;

    @Inject
    ScanGuard(Clamd scanner, ScannerConfig config, InspectionRepository inspections) {
        this(scanner, config, inspections, PAUSE);
    }

    ScanGuard(Clamd scanner, ScannerConfig config, InspectionRepository inspections, Duration pause) {
        this.scanner = scanner;
        this.config = config;
        this.inspections = inspections;
        this.pause = new Pause(pause);
    }

    void begin(@Observes StartupEvent event) {
        if (config.scannerRequired() && !scanner.isConfigured()) {
            throw new IllegalStateException("parindex.files.scanner-required needs parindex.files.scanner");
        }
    }

    @Override
    public void admit(Path content) {
        if (!config.scannerRequired()) {
            return; // it is scanned in the background, and locked away then
        }
        if (!pause.isOver() || !places.tryAcquire()) {
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        try {
            scan(content);
        } finally {
            places.release();
        }
    }

    private void scan(Path content) {
        try (var bytes = Files.newInputStream(content)) {
            scanner.malware(bytes).ifPresent(malware -> {
                throw new ProblemException(
                        ProblemType.FILE_REFUSED,
                        List.of(ProblemError.field("file", Localized.message("file.malware", malware))));
            });
        } catch (IOException e) {
            if (!(e instanceof Clamd.NoVerdict)) {
                pause.begin();
            }
            LOG.error("The malware scanner, which is required, fails", e);
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
    }

    /** Also asked while an answer is written, when nobody holds a context any more. */
    @Override
    @ActivateRequestContext
    public boolean isBlocked(String sha256) {
        return inspections.isBlocked(sha256);
    }
}
