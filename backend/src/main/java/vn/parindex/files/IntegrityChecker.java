package vn.parindex.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a running check again, a slice at a time: so many bytes, then a pause until the next tick, so that a
 * check never takes the disk from people. No transaction goes on while it reads.
 */
@ApplicationScoped
class IntegrityChecker {
    private static final Logger LOG = Logger.getLogger(IntegrityChecker.class);

    private final IntegrityCheckService checks;
    private final FileStore store;
    private final FilesConfig config;
    private volatile @Nullable Waited waitedFor;

    /** A file that could not be read in a check. */
    private record Waited(UUID check, String sha256) {}

    IntegrityChecker(IntegrityCheckService checks, FileStore store, FilesConfig config) {
        this.checks = checks;
        this.store = store;
        this.config = config;
    }

    /** Does the next slice, if a check goes on and no other server is at it. */
    void slice() {
        checks.take().ifPresent(this::read);
    }

    private void read(IntegrityCheckService.Slice slice) {
        var findings = new ArrayList<IntegrityCheckService.Finding>();
        var read = 0;
        try {
            var left = config.checkSlice().asLongValue();
            for (var files = slice.files().iterator(); files.hasNext() && left > 0; read++) {
                var file = files.next();
                fault(slice.check(), file)
                        .ifPresent(fault -> findings.add(new IntegrityCheckService.Finding(file.sha256(), fault)));
                left -= file.size();
            }
        } catch (IOException e) {
            LOG.error("The store, or a file of it, cannot be read: its check waits", e);
        }
        checks.advance(slice, read, findings);
    }

    /**
     * What is wrong with a file; fails when the whole store is away. A file that cannot be read twice is waited for until
     * the next slice: a moment's trouble is no damage.
     */
    private Optional<IntegrityFault> fault(UUID check, StoredFile file) throws IOException {
        try {
            return read(file);
        } catch (IOException e) {
            store.probe();
            LOG.warnf(e, "File %s cannot be read although the store can be used", file.sha256());
        }
        try {
            return read(file);
        } catch (IOException e) {
            store.probe();
            var waiting = new Waited(check, file.sha256());
            if (!waiting.equals(waitedFor)) {
                waitedFor = waiting;
                throw e;
            }
            LOG.errorf(e, "File %s still cannot be read although the store can be used", file.sha256());
            return Optional.of(IntegrityFault.DAMAGED);
        }
    }

    private Optional<IntegrityFault> read(StoredFile file) throws IOException {
        var digest = Digests.sha256();
        try (var in = new DigestInputStream(store.open(file.sha256()), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            var right = HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
            return right ? Optional.empty() : Optional.of(IntegrityFault.DAMAGED);
        } catch (NoSuchFileException e) {
            return Optional.of(IntegrityFault.MISSING);
        }
    }
}
