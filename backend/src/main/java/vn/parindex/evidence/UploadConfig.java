package vn.parindex.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How many files one person may have on the way, and how long they wait for their rest. */
@ConfigMapping(prefix = "parindex.uploads")
interface UploadConfig {

    /** Files of one person that are not evidence yet. */
    long mostFiles();

    /** All their bytes, also those that are still to come. */
    MemorySize mostBytes();

    /** From the last piece on; less than the day for which bytes that no record names stay in the file store. */
    Duration life();

    /** How often expired ones are looked for. */
    String sweepInterval();
}
