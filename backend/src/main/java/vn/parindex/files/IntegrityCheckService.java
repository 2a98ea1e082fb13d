package vn.parindex.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.identity.Caller;
import vn.parindex.identity.CurrentUser;
import vn.parindex.shared.Localized;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Checks of the store: starts them, tells how far they are, and keeps what each slice found. */
@ApplicationScoped
class IntegrityCheckService {
    private static final Logger LOG = Logger.getLogger(IntegrityCheckService.class);
    private static final int FILES_A_SLICE = 1000;

    private final IntegrityCheckRepository checks;
    private final FileSweepRepository sweeps;
    private final StoredFileRepository files;
    private final FileStore store;
    private final KnownUses uses;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    IntegrityCheckService(
            IntegrityCheckRepository checks,
            FileSweepRepository sweeps,
            StoredFileRepository files,
            FileStore store,
            KnownUses uses,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.checks = checks;
        this.sweeps = sweeps;
        this.files = files;
        this.store = store;
        this.uses = uses;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a slice begins with: the files that come next; none of them when all were read. */
    record Slice(UUID check, String after, List<StoredFile> files) {}

    /** A file that a slice found missing or damaged. */
    record Finding(String sha256, IntegrityFault fault) {}

    FileStoreView store() {
        var stock = files.stock();
        var lastSweep = sweeps.last().map(FileSweep::view).orElse(null);
        return new FileStoreView(store.kind(), usable(), stock.files(), stock.bytes(), lastSweep);
    }

    private boolean usable() {
        try {
            store.probe();
            return true;
        } catch (IOException e) {
            LOG.error("The file store cannot be used", e);
            return false;
        }
    }

    /** Starts a check; servers do it in the background. */
    @Transactional
    IntegrityCheckView start() {
        if (checks.isRunning()) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("integrity-check.running"));
        }
        var check = new IntegrityCheck(caller.user(), files.stock(), clock.instant());
        checks.persistAndFlush(check);
        var view = IntegrityCheckView.of(check, List.of(), Map.of());
        audit.record("file-store.check", AuditObject.of("integrity-check", check.id()), view);
        return view;
    }

    Page<IntegrityCheckView> list(PageQuery page) {
        var found = checks.page(page);
        var findings = findings(found.items());
        var used = uses.of(
                findings.stream().map(IntegrityCheckRepository.Finding::sha256).collect(Collectors.toSet()));
        return found.map(check -> IntegrityCheckView.of(
                check,
                findings.stream()
                        .filter(finding -> finding.check().equals(check.id()))
                        .toList(),
                used));
    }

    private List<IntegrityCheckRepository.Finding> findings(Collection<IntegrityCheck> of) {
        var ids = of.stream().map(IntegrityCheck::id).toList();
        return ids.isEmpty() ? List.of() : checks.findings(ids, IntegrityCheckView.MOST);
    }

    /** The next slice of the check that goes on, ours for a while; none when there is nothing to do. */
    @Transactional
    Optional<Slice> take() {
        var now = clock.instant();
        return checks.lockRunning()
                .filter(check -> check.take(now))
                .map(check -> new Slice(
                        check.id(),
                        check.lastSha256(),
                        files.after(check.lastSha256(), check.startedAt(), FILES_A_SLICE)));
    }

    /** Keeps what was found in the first so many files of a slice, unless another server was faster. */
    @Transactional
    void advance(Slice slice, int read, List<Finding> findings) {
        var check = checks.lock(slice.check()).orElseThrow();
        if (!check.lastSha256().equals(slice.after()) || check.finishedAt() != null) {
            return;
        }
        var now = clock.instant();
        var done = slice.files().subList(0, read);
        findings.forEach(finding -> checks.add(check.id(), finding.sha256(), finding.fault(), now));
        check.advance(
                read == 0 ? slice.after() : done.getLast().sha256(),
                read,
                done.stream().mapToLong(StoredFile::size).sum());
        if (read == slice.files().size() && read < FILES_A_SLICE) {
            finish(check, now);
        }
    }

    private void finish(IntegrityCheck check, Instant now) {
        check.finish(now);
        var view = IntegrityCheckView.of(check, findings(List.of(check)), Map.of());
        audit.recordBy(CurrentUser.NIGHT, "file-store.checked", AuditObject.of("integrity-check", check.id()), view);
    }
}
