package vn.parindex.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.identity.CurrentUser;
import vn.parindex.shared.Clocks;

/** The steps of a sweep that touch the database: its run, which bytes have a row, and the deletion of those without. */
@ApplicationScoped
class SweepService {
    private final FileSweepRepository sweeps;
    private final StoredFileRepository files;
    private final FileStore store;
    private final TransactionSynchronizationRegistry transaction;
    private final Audit audit;
    private final Clock clock;

    SweepService(
            FileSweepRepository sweeps,
            StoredFileRepository files,
            FileStore store,
            TransactionSynchronizationRegistry transaction,
            Audit audit,
            Clock clock) {
        this.sweeps = sweeps;
        this.files = files;
        this.store = store;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** The run of this night; none when it was begun already, here or by another server. */
    @Transactional
    Optional<FileSweep> begin() {
        var now = clock.instant();
        return sweeps.begin(now.atZone(Clocks.VIETNAM).toLocalDate(), now);
    }

    Set<String> named(Collection<String> sha256s) {
        return files.named(sha256s);
    }

    /**
     * Deletes bytes without a row that were last kept before then. In the meantime nobody can record them: we hold the
     * place of their row, and give it free by rolling back. Who waits for it finds the bytes gone, and says so ({@link
     * StoredFiles#record}); who was faster is waited for, and their row protects the bytes.
     *
     * @return what was deleted
     */
    @Transactional
    Optional<FileStore.Found> deleteUnlessNamed(String sha256, Instant before) throws IOException {
        try {
            if (!files.add(new StoredFile(sha256, 1, "sweep"), clock.instant())) {
                return Optional.empty();
            }
            var orphan = store.find(sha256).filter(found -> found.keptAt().isBefore(before));
            if (orphan.isPresent()) {
                store.delete(sha256);
            }
            return orphan;
        } finally {
            transaction.setRollbackOnly();
        }
    }

    @Transactional
    FileSweep end(FileSweep sweep) {
        sweep.end(clock.instant());
        audit.recordBy(CurrentUser.NIGHT, "file-store.sweep", AuditObject.of("file-sweep", sweep.id()), sweep.view());
        return sweeps.keep(sweep);
    }
}
