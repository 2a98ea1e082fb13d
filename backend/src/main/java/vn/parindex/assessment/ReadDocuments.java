package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.shared.ProblemException;

/**
 * Looks up documents to be read, also those that were removed after the sheet had been handed in with them: its history names
 * them to the unit and its appraisers. In lists and searches they are not, and nobody changes them.
 */
@ApplicationScoped
class ReadDocuments {
    private final SheetContentRepository contents;
    private final EvidenceLibrary library;

    ReadDocuments(SheetContentRepository contents, EvidenceLibrary library) {
        this.contents = contents;
        this.library = library;
    }

    /**
     * A document of a sheet that the caller may see.
     *
     * @throws ProblemException 404
     */
    Evidence get(Assessment sheet, UUID evidenceId) {
        return library.read(sheet.library(), evidenceId, () -> handedIn(sheet));
    }

    /** What it holds and held, newest first. */
    List<Evidence.Revision> revisions(Assessment sheet, UUID evidenceId) {
        return library.revisions(sheet.library(), get(sheet, evidenceId));
    }

    /** All of a sheet that can be read. */
    Set<UUID> of(Assessment sheet) {
        return library.readable(sheet.library(), () -> handedIn(sheet));
    }

    private List<Instant> handedIn(Assessment sheet) {
        return contents.steps(sheet).stream()
                .filter(step -> step.fromStatus() == AssessmentStatus.DRAFT)
                .map(SheetStep::at)
                .toList();
    }
}
