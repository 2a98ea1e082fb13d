package vn.parindex.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.parindex.inspector.Folder;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Pictures of pages, made when somebody wants to see them and a few of the following ones at the same time. */
@ApplicationScoped
class PagePictures {
    private static final int FOLLOWING = 7;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int LOCKS = 16;

    private final PreviewFolder folder;
    private final InspectorProcess inspector;
    /** So that one server does not make the same pictures twice at the same time; another one may, which does no harm. */
    private final Object[] locks = new Object[LOCKS];

    PagePictures(PreviewFolder folder, InspectorProcess inspector) {
        this.folder = folder;
        this.inspector = inspector;
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
    }

    /**
     * The picture of a page as JPEG.
     *
     * @param pages that there are
     * @throws ProblemException 404 for a page that cannot be drawn, 503 when too many others are being drawn
     */
    byte[] get(String sha256, int page, int pages, boolean small) {
        var name = name(page, small);
        var picture = folder.find(sha256, name).or(() -> draw(sha256, page, pages, name));
        return picture.filter(bytes -> bytes.length > 0).orElseThrow(ProblemException::notFound);
    }

    private Optional<byte[]> draw(String sha256, int page, int pages, String name) {
        synchronized (locks[Math.floorMod(sha256.hashCode(), LOCKS)]) {
            var made = folder.find(sha256, name);
            if (made.isPresent()) {
                return made;
            }
            try {
                folder.with(sha256, work -> {
                    var last = Math.min(pages, page + FOLLOWING);
                    var end = inspector.run(work, LIMIT, "draw", String.valueOf(page), String.valueOf(last));
                    if (end == InspectorProcess.End.BUSY) {
                        throw new ProblemException(ProblemType.UNAVAILABLE);
                    }
                    keep(sha256, work, page, last);
                    return end;
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            folder.sweepSometimes();
            return folder.find(sha256, name);
        }
    }

    /** Keeps the pictures that were made. The first page was asked for: where it has none, it never will. */
    private void keep(String sha256, Folder work, int first, int last) throws IOException {
        for (int page = first; page <= last; page++) {
            folder.keep(sha256, work.picture(page));
            folder.keep(sha256, work.thumbnail(page));
        }
        for (var name : new String[] {name(first, false), name(first, true)}) {
            if (folder.find(sha256, name).isEmpty()) {
                folder.keepNone(sha256, name);
            }
        }
    }

    private static String name(int page, boolean small) {
        var names = new Folder(Path.of("."));
        return (small ? names.thumbnail(page) : names.picture(page))
                .getFileName()
                .toString();
    }
}
