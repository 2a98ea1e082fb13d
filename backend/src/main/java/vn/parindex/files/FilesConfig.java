package vn.parindex.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where files lie and how large one may be. */
@ConfigMapping(prefix = "parindex.files")
interface FilesConfig {

    /** The folder that holds all bytes; as precious as the database. */
    Path folder();

    /** The largest file. */
    MemorySize maxSize();
}
