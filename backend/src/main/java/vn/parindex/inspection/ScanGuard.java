package vn.parindex.inspection;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private final Clamd scanner;
    private final ScannerConfig config;
    private final InspectionRepository inspections;

    ScanGuard(Clamd scanner, ScannerConfig config, InspectionRepository inspections) {
        this.scanner = scanner;
        this.config = config;
        this.inspections = inspections;
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
        try (var bytes = Files.newInputStream(content)) {
            scanner.malware(bytes).ifPresent(malware -> {
                throw new ProblemException(
                        ProblemType.FILE_REFUSED,
                        List.of(ProblemError.field("file", Localized.message("file.malware", malware))));
            });
        } catch (IOException e) {
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
