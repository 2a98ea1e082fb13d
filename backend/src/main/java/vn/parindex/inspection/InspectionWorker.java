package vn.parindex.inspection;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import vn.parindex.files.FileRecorded;
import vn.parindex.files.StoredFiles;
import vn.parindex.inspector.Facts;
import vn.parindex.inspector.Folder;
import vn.parindex.shared.ProblemException;

/** Works off the queue, one file after the other; woken by every file that comes and by the clock. */
@ApplicationScoped
class InspectionWorker {
    private static final Logger LOG = Logger.getLogger(InspectionWorker.class);
    /** So long a scanner that failed is left alone; each further file might wait minutes for it. */
    private static final Duration SCANNER_PAUSE = Duration.ofMinutes(1);

    /** One works and one more look at the queue is planned: a file that comes meanwhile is seen by it. */
    private final ThreadPoolExecutor thread;

    private final InspectionService inspections;
    private final InspectionConfig config;
    private final InstalledPrograms programs;
    private final InspectorProcess inspector;
    private final PreviewFolder folder;
    private final StoredFiles files;
    private final Clamd scanner;
    private final Pause scannerPause = new Pause(SCANNER_PAUSE);

    InspectionWorker(
            InspectionService inspections,
            InspectionConfig config,
            InstalledPrograms programs,
            InspectorProcess inspector,
            PreviewFolder folder,
            StoredFiles files,
            Clamd scanner) {
        this.inspections = inspections;
        this.config = config;
        this.programs = programs;
        this.inspector = inspector;
        this.folder = folder;
        this.files = files;
        this.scanner = scanner;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1),
                Thread.ofPlatform().daemon().name("inspection").factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    void recorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileRecorded file) {
        wake();
    }

    @Scheduled(every = "{parindex.inspection.interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        wake();
    }

    private void wake() {
        if (!config.interval().equals("off")) {
            thread.execute(this::work);
        }
    }

    /** Everything that is due; the thread is ours, and questions to the database need a context. */
    @ActivateRequestContext
    void work() {
        try {
            while (next()) {
                LOG.debug("One more file is looked into");
            }
        } catch (RuntimeException e) {
            // the database is away, or the server ends; what was begun is due again later
            LOG.error("Looking into files is interrupted", e);
        }
    }

    /** One scan and one look by turns: no queue waits for the end of the other. */
    private boolean next() {
        var scanned = scanNext();
        var inspected = inspectNext();
        return scanned || inspected;
    }

    private boolean scanNext() {
        var asked = scanner.isConfigured() && scannerPause.isOver();
        var next = asked ? inspections.takeForScan() : Optional.<String>empty();
        next.ifPresent(this::scan);
        return next.isPresent();
    }

    private void scan(String sha256) {
        try (var bytes = files.open(sha256)) {
            var malware = scanner.malware(bytes);
            malware.ifPresent(name -> LOG.errorf("Malware %s in file %s: it is locked away", name, sha256));
            inspections.scanned(sha256, malware.orElse(null));
        } catch (IOException | ProblemException e) {
            LOG.warnf("File %s cannot be scanned now: %s", sha256, e.getMessage());
            if (!(e instanceof Clamd.NoVerdict)) {
                scannerPause.begin();
            }
            inspections.scanFailed(sha256);
        }
    }

    private boolean inspectNext() {
        var next = inspections.take();
        next.ifPresent(this::inspect);
        return next.isPresent();
    }

    private void inspect(String sha256) {
        var looked = new AtomicBoolean();
        try {
            folder.with(sha256, work -> {
                var end = inspector.run(work, programs.longest(), InspectorProcess.INSPECT);
                looked.set(end != InspectorProcess.End.BUSY);
                tell(sha256, work, end);
                return end;
            });
        } catch (IOException | UncheckedIOException | ProblemException e) {
            LOG.warnf("File %s cannot be looked into now: %s", sha256, e.getMessage());
            if (looked.get()) {
                inspections.brokenOff(sha256, Inspection.Reason.CRASH);
            } else {
                inspections.postpone(sha256);
            }
        }
    }

    /**
     * What was found out before a limit was reached counts all the same: the pages can be looked at one by one. Who was killed
     * for no reason of the file's, as by a machine short of memory, tells the rest another time.
     */
    private void tell(String sha256, Folder work, InspectorProcess.End end) throws IOException {
        if (end == InspectorProcess.End.BUSY) {
            inspections.postpone(sha256);
        } else if (Files.exists(work.facts())) {
            var facts = Facts.read(work);
            if (end == InspectorProcess.End.CRASH && facts.pages() > 0) {
                inspections.foundInPart(sha256, facts, texts(work));
            } else {
                inspections.found(sha256, facts, texts(work));
            }
            folder.keep(sha256, work.converted());
        } else {
            switch (end) {
                case MEMORY -> inspections.failed(sha256, Inspection.Reason.MEMORY);
                case OUTPUT -> inspections.failed(sha256, Inspection.Reason.OUTPUT);
                case TIME -> inspections.brokenOff(sha256, Inspection.Reason.TIME);
                default -> inspections.brokenOff(sha256, Inspection.Reason.CRASH);
            }
        }
    }

    /** What pages say; where one was cut in the middle of a letter, that letter is lost and nothing else. */
    static List<InspectionService.Said> texts(Folder work) throws IOException {
        var texts = new ArrayList<InspectionService.Said>();
        for (int page = 1; page <= Facts.MOST_PAGES && Files.exists(work.text(page)); page++) {
            var recognized = Files.exists(work.recognized(page));
            var text = Files.readAllBytes(recognized ? work.recognized(page) : work.text(page));
            texts.add(new InspectionService.Said(new String(text, StandardCharsets.UTF_8), recognized));
        }
        return texts;
    }

    @PreDestroy
    void end() {
        thread.shutdownNow();
    }
}
