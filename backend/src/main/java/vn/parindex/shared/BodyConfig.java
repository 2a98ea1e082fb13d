package vn.parindex.shared;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How large a request may be. */
@ConfigMapping(prefix = "parindex.bodies")
interface BodyConfig {

    /** The largest body without files. */
    MemorySize plain();

    /** The largest form with files. */
    MemorySize form();
}
