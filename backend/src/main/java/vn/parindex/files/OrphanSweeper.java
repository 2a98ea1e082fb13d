package vn.parindex.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.jboss.logging.Logger;

/**
 * Deletes what uploads left whose transaction failed: bytes that no row of {@code stored_files} names. Whatever refers to
 * bytes refers to that table, and its rows are never deleted, so nothing else has to be asked.
 */
@ApplicationScoped
class OrphanSweeper {
    private static final Logger LOG = Logger.getLogger(OrphanSweeper.class);
    private static final int PREFIXES = 256;

    private final SweepService sweeps;
    private final FileStore store;
    private final Clock clock;

    OrphanSweeper(SweepService sweeps, FileStore store, Clock clock) {
        this.sweeps = sweeps;
        this.store = store;
        this.clock = clock;
    }

    /** This night's sweep, on one server; it goes through the store in slices, so that memory stays flat. */
    void sweep() {
        sweeps.begin().ifPresent(sweep -> {
            try {
                var before = clock.instant().minus(StoredFiles.UNNAMED_LIFE);
                for (int prefix = 0; prefix < PREFIXES; prefix++) {
                    slice(sweep, HexFormat.of().toHexDigits((byte) prefix), before);
                }
                LOG.infof("The store was swept: %s", sweeps.end(sweep).view());
            } catch (IOException e) {
                LOG.error("The sweep of the store was broken off; the next one begins anew", e);
            }
        });
    }

    private void slice(FileSweep sweep, String prefix, Instant before) throws IOException {
        var found = store.list(prefix);
        sweep.see(found.size());
        var old = found.stream()
                .filter(file -> file.keptAt().isBefore(before))
                .map(FileStore.Found::sha256)
                .toList();
        if (old.isEmpty()) {
            return;
        }
        var named = sweeps.named(old);
        for (var sha256 : old) {
            if (!named.contains(sha256)) {
                sweeps.deleteUnlessNamed(sha256, before).ifPresent(orphan -> sweep.delete(orphan.size()));
            }
        }
    }
}
