package vn.parindex.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where files lie and how large one may be. */
@ConfigMapping(prefix = "parindex.files")
interface FilesConfig {

    /** The kinds of store. */
    enum Store {
        FOLDER,
        S3
    }

    /** Which store keeps the bytes. */
    Store store();

    /** Where uploads are received; the store {@code folder} keeps all bytes there, as precious as the database. */
    Path folder();

    /** The largest file. */
    MemorySize maxSize();

    /** When bytes that nothing names are deleted: a cron expression, Vietnam time; {@code off} for never. */
    String sweepAt();

    /** How often a running check goes on, e.g. {@code 5s}; {@code off} for never. */
    String checkInterval();

    /** So many bytes are read again at once while the store is checked. */
    MemorySize checkSlice();
}
