package vn.parindex.inspection;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What looking into files may cost. */
@ConfigMapping(prefix = "parindex.inspection")
interface InspectionConfig {

    /** How often files are looked for that nobody has looked into; {@code off} on a server that shall not. */
    String interval();

    /** Where pictures of pages are kept; they can be made again at any time. */
    Path folder();

    /** The memory of the process that looks into a file. */
    MemorySize memory();

    /** How long it may take. */
    Duration time();

    /** The office suite; empty for one on the path, {@code none} for none. */
    Optional<String> office();

    /** The text recognition; empty for one on the path, {@code none} for none. */
    Optional<String> ocr();

    /** How long it may take for all pages of a file. */
    Duration ocrTime();

    /** So many pages of a file are read by it. */
    int ocrPages();

    /** The room for pictures; those that nobody has looked at for longest go first. */
    MemorySize pictures();
}
