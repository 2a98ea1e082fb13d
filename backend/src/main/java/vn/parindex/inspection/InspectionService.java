package vn.parindex.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.files.FileRecorded;
import vn.parindex.identity.CurrentUser;
import vn.parindex.inspector.Facts;

/** The queue of files to look into and the results; each step is a short transaction, the looking happens between them. */
@ApplicationScoped
class InspectionService {
    private static final CurrentUser SCANNER = new CurrentUser("scanner", "Hệ thống (xem xét tệp)", null, Set.of());
    /** Beside the time that looking may take: what a killed server had begun is due again after it. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final InspectionRepository inspections;
    private final InstalledPrograms programs;
    private final Audit audit;
    private final Clock clock;

    InspectionService(InspectionRepository inspections, InstalledPrograms programs, Audit audit, Clock clock) {
        this.inspections = inspections;
        this.programs = programs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a page says.
     *
     * @param recognized whether a program has read it from a picture, perhaps wrongly
     */
    record Said(String text, boolean recognized) {}

    /** What was found in a file that is locked away, for the trail. */
    record Found(@Nullable String malware, @Nullable String secrecy) {}

    void recorded(@Observes FileRecorded file) {
        inspections.add(file.sha256(), clock.instant());
    }

    /** Takes the next file to look into, for as long as that may take. */
    @Transactional
    Optional<String> take() {
        var now = clock.instant();
        for (var next = inspections.nextDue(now); next.isPresent(); next = inspections.nextDue(now)) {
            var file = next.get();
            file.begin(now.plus(programs.longest()).plus(GRACE));
            if (file.isPending()) {
                return Optional.of(file.sha256());
            }
        }
        return Optional.empty();
    }

    @Transactional
    void found(String sha256, Facts facts, List<Said> texts) {
        var file = inspections.lock(sha256);
        if (file.isPending()) {
            var secrecy = keep(file, texts);
            file.found(facts, secrecy, clock.instant());
        }
    }

    /** The process was ended before it had told everything; that may be the machine's fault, and is tried again a few times. */
    @Transactional
    void foundInPart(String sha256, Facts facts, List<Said> texts) {
        var file = inspections.lock(sha256);
        if (file.isPending()) {
            var secrecy = keep(file, texts);
            file.foundInPart(facts, secrecy, clock.instant());
        }
    }

    /** Keeps what the pages say, but not what a secret says; tells the mark of one. */
    private @Nullable String keep(FileInspection file, List<Said> texts) {
        var sha256 = file.sha256();
        inspections.removePages(sha256);
        var secrecy = texts.isEmpty() ? null : Words.secrecy(texts.getFirst().text());
        for (int i = 0; secrecy == null && i < texts.size(); i++) {
            inspections.addPage(sha256, i + 1, texts.get(i).text(), texts.get(i).recognized());
        }
        if (secrecy != null && !file.isBlocked()) {
            block(sha256, new Found(null, secrecy));
        }
        return secrecy;
    }

    private void block(String sha256, Found found) {
        audit.recordBy(SCANNER, "file.block", AuditObject.of("file", sha256), found);
    }

    @Transactional
    void failed(String sha256, Inspection.Reason reason) {
        var file = inspections.lock(sha256);
        if (file.isPending()) {
            file.fail(reason);
        }
    }

    /** Looking broke off before anything was found out; it counts, and is tried again a few times. */
    @Transactional
    void brokenOff(String sha256, Inspection.Reason reason) {
        var file = inspections.lock(sha256);
        if (file.isPending()) {
            file.brokenOff(reason, clock.instant());
        }
    }

    /** The file could not be had, or nobody began to look. */
    @Transactional
    void postpone(String sha256) {
        inspections.lock(sha256).postpone(clock.instant());
    }

    /** Takes the next file for the scanner. */
    @Transactional
    Optional<String> takeForScan() {
        var now = clock.instant();
        var next = inspections.nextScan(now);
        next.ifPresent(file -> file.beginScan(now.plus(Clamd.LONGEST).plus(GRACE)));
        return next.map(FileInspection::sha256);
    }

    /** Remembers what the scanner said. */
    @Transactional
    void scanned(String sha256, @Nullable String malware) {
        inspections.lock(sha256).scanned(malware, clock.instant());
        if (malware != null) {
            block(sha256, new Found(malware, null));
        }
    }

    @Transactional
    void scanFailed(String sha256) {
        inspections.lock(sha256).scanFailed(clock.instant());
    }
}
