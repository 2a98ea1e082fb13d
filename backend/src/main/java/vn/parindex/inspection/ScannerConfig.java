package vn.parindex.inspection;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The malware scanner, which an installation may have. */
@ConfigMapping(prefix = "parindex.files")
interface ScannerConfig {

    /** Where clamd listens, {@code host:port}. */
    Optional<String> scanner();

    /** Whether a file is taken only after the scanner has found it clean. */
    boolean scannerRequired();
}
