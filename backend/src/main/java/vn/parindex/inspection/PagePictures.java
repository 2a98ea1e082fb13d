package vn.parindex.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import vn.parindex.inspector.Folder;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Pictures of pages, made when somebody wants to see them and a few of the following ones at the same time. */
@ApplicationScoped
class PagePictures {
    private static final int FOLLOWING = 7;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int LOCKS = 16;
    /** How long one waits for who draws the same file. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** So many may wait or draw at once: each holds a thread of the server. */
    private static final int AT_ONCE = 32;

    private final PreviewFolder folder;
    private final InspectorProcess inspector;
    private final InstalledPrograms programs;
    /** So that one server does not make the same pictures twice at the same time; another one may, which does no harm. */
    private final List<Lock> locks = Stream.generate(ReentrantLock::new)
            .limit(LOCKS)
            .map(Lock.class::cast)
            .toList();

    private final Semaphore places = new Semaphore(AT_ONCE);

    private final Duration patience;

    @Inject
    PagePictures(PreviewFolder folder, InspectorProcess inspector, InstalledPrograms programs) {
        this(folder, inspector, programs, PATIENCE);
    }

    PagePictures(PreviewFolder folder, InspectorProcess inspector, InstalledPrograms programs, Duration patience) {
        this.folder = folder;
        this.inspector = inspector;
        this.programs = programs;
        this.patience = patience;
    }

    /**
     * The picture of a page as JPEG.
     *
     * @param pages that there are
     * @throws ProblemException 404 for a page that cannot be drawn, 503 when too many others are being drawn or drawing it
     *     broke off
     */
    byte[] get(String sha256, int page, int pages, boolean small) {
        var name = name(page, small);
        var picture = folder.find(sha256, name).or(() -> draw(sha256, page, pages, name));
        return picture.filter(bytes -> bytes.length > 0).orElseThrow(ProblemException::notFound);
    }

    private Optional<byte[]> draw(String sha256, int page, int pages, String name) {
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        try {
            return drawAlone(sha256, page, pages, name);
        } finally {
            places.release();
        }
    }

    private Optional<byte[]> drawAlone(String sha256, int page, int pages, String name) {
        var lock = locks.get(Math.floorMod(sha256.hashCode(), LOCKS));
        acquire(lock);
        try {
            var made = folder.find(sha256, name);
            if (made.isPresent()) {
                return made;
            }
            var end = folder.with(sha256, work -> draw(sha256, work, page, pages));
            folder.sweepSometimes();
            var picture = folder.find(sha256, name);
            if (picture.isEmpty() && end != InspectorProcess.End.DONE) {
                throw new ProblemException(ProblemType.UNAVAILABLE);
            }
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    private void acquire(Lock lock) {
        try {
            if (!lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(ProblemType.UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
    }

    /**
     * Keeps the pictures that were made. The first page was asked for: where a run that came to its end has none, it never
     * will.
     */
    private InspectorProcess.End draw(String sha256, Folder work, int page, int pages) throws IOException {
        var last = Math.min(pages, page + FOLLOWING);
        var limit = LIMIT.plus(programs.converting(work));
        var end = inspector.run(work, limit, InspectorProcess.DRAW, String.valueOf(page), String.valueOf(last));
        folder.keep(sha256, work.converted());
        for (int made = page; made <= last; made++) {
            folder.keep(sha256, work.picture(made));
            folder.keep(sha256, work.thumbnail(made));
        }
        for (var name : new String[] {name(page, false), name(page, true)}) {
            if (end == InspectorProcess.End.DONE && folder.find(sha256, name).isEmpty()) {
                folder.keepNone(sha256, name);
            }
        }
        return end;
    }

    private static String name(int page, boolean small) {
        var names = new Folder(Path.of("."));
        return (small ? names.thumbnail(page) : names.picture(page))
                .getFileName()
                .toString();
    }
}
