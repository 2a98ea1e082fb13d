package vn.parindex.files;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Chooses the store that the configuration names. */
@ApplicationScoped
class FileStores {
    private static final Logger LOG = Logger.getLogger(FileStores.class);

    @Produces
    @ApplicationScoped
    FileStore store(FilesConfig config, BucketConfig bucket) {
        return switch (config.store()) {
            case FOLDER -> new FolderStore(config.folder().toAbsolutePath());
            case S3 -> S3Store.of(bucket);
        };
    }

    /** Says at the start, not at the first upload, that the store cannot be used. Another machine may come up later than we. */
    void begin(@Observes StartupEvent event, FileStore store, FilesConfig config) throws IOException {
        try {
            store.probe();
        } catch (IOException e) {
            if (config.store() == FilesConfig.Store.FOLDER) {
                throw e;
            }
            LOG.error("The file store cannot be used: uploads and downloads answer 503 until it can", e);
        }
    }
}
