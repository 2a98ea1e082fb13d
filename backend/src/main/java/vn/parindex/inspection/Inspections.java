package vn.parindex.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.Picture;
import vn.parindex.shared.ProblemException;

/** What other features may know of bytes; whether the caller may see them is theirs to decide. */
@ApplicationScoped
public class Inspections {
    /** So many pages of a file are told by a search in many files. */
    private static final int HITS = 3;
    /** So many letters around a place are read, a few more than are shown. */
    private static final int NEAR = 400;

    private final InspectionRepository inspections;
    private final PagePictures pictures;
    private final Clamd scanner;

    Inspections(InspectionRepository inspections, PagePictures pictures, Clamd scanner) {
        this.inspections = inspections;
        this.pictures = pictures;
        this.scanner = scanner;
    }

    /** What is known of each of these bytes, in one query at most. */
    public Map<String, Inspection> of(Collection<String> sha256s) {
        if (sha256s.isEmpty()) {
            return Map.of();
        }
        return inspections.list("sha256 in ?1", sha256s).stream()
                .collect(Collectors.toMap(FileInspection::sha256, file -> file.view(scanner.isConfigured())));
    }

    /** Which of these bytes are locked away, in one query at most. */
    public Set<String> blocked(Collection<String> sha256s) {
        return sha256s.isEmpty() ? Set.of() : inspections.blockedAmong(sha256s);
    }

    /**
     * Makes sure that bytes are not locked away.
     *
     * @throws ProblemException 409
     */
    public void requireOpen(String sha256) {
        inspections.findByIdOptional(sha256).ifPresent(FileInspection::requireOpen);
    }

    /** Which of these files say all the words on one of their pages, in one query at most. */
    public Set<String> saying(Collection<String> sha256s, String looked) {
        var query = Words.query(looked);
        return query.isEmpty() || sha256s.isEmpty() ? Set.of() : inspections.matching(sha256s, query);
    }

    /**
     * The first pages of each of these files on which all the words are, in one query; files without any are missing. Of
     * their text only what is shown is read.
     */
    public Map<String, List<Hit>> hits(Collection<String> sha256s, String looked) {
        var query = Words.query(looked);
        var hits = new LinkedHashMap<String, List<Hit>>();
        if (query.isEmpty() || sha256s.isEmpty()) {
            return hits;
        }
        for (var row : inspections.hits(sha256s, query, Around.of(looked, NEAR), HITS)) {
            hits.computeIfAbsent(row.get(0, String.class), sha256 -> new ArrayList<>())
                    .add(Hit.of(row.get(1, Integer.class), row.get(2, String.class), looked));
        }
        return hits;
    }

    /**
     * The text of a file's pages: of all whole, or of those on which the words of the query are what stands around them.
     *
     * @throws ProblemException 404 for a file that cannot be looked at
     */
    public Page<PageOfFile> pages(String sha256, PageQuery query) {
        look(sha256);
        var looked = query.folded();
        var words = Words.query(looked);
        var found = words.isEmpty()
                ? inspections.pages(sha256, query)
                : inspections.pages(sha256, words, Around.of(looked, NEAR), query);
        return found.map(row -> page(row, looked));
    }

    private static PageOfFile page(Tuple row, String looked) {
        var hit = Hit.of(row.get(0, Integer.class), row.get(1, String.class), looked);
        return new PageOfFile(hit.page(), row.get(1, String.class), hit.snippet());
    }

    /**
     * The picture of a page.
     *
     * @param small to recognize the page, not to read it
     * @throws ProblemException 404 when there is none, 409 for bytes that are locked away; when it is made, 404 for a page that
     *     cannot be drawn, 503 when too many others are
     */
    public Picture picture(String sha256, int page, boolean small) {
        var file = look(sha256);
        if (file.preview() != Inspection.Preview.READY || page < 1 || page > file.pages()) {
            throw ProblemException.notFound();
        }
        return new Picture(
                sha256 + "-" + page + (small ? "-small" : ""), () -> pictures.get(sha256, page, file.pages(), small));
    }

    /** Everything that is locked away. */
    public Page<BlockedFile> blocked(PageQuery page) {
        return inspections.blocked(page).map(FileInspection::blocked);
    }

    private Inspection look(String sha256) {
        var file = inspections.findByIdOptional(sha256).orElseThrow(ProblemException::notFound);
        file.requireOpen();
        return file.view(scanner.isConfigured());
    }
}
