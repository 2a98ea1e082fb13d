package vn.parindex.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.EvidenceKind;
import vn.parindex.evidence.EvidenceTrail;

/** A sheet as it was at an instant. */
@Schema(name = "HistoryView")
record HistoryView(UUID id, Instant at, AssessmentStatus status, List<Leaf> leaves) {

    /** The stages of a leaf as they were, null where nothing had been entered, and its documents. */
    @Schema(name = "HistoryLeaf")
    record Leaf(
            String code,
            @Nullable StageView self,
            @Nullable StageView district,
            @Nullable StageView province,
            @Nullable StageView reappraisal,
            List<Document> evidence) {}

    /** A document as a leaf had it. */
    @Schema(name = "HistoryDocument")
    record Document(
            UUID id,
            String name,
            EvidenceKind kind,

            @Schema(description = "Which of its contents it was, from 1.")
            int revision,

            String sha256,
            @Nullable String documentNumber,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String pointer,

            @Schema(
                    description =
                            "Whether it can still be looked at; not what was removed before anybody was handed it.")
            boolean readable) {

        static Document of(EvidenceTrail.Had had, Set<UUID> readable) {
            var words = had.words();
            return new Document(
                    had.document(),
                    words.name(),
                    words.kind(),
                    words.revision(),
                    words.sha256(),
                    words.documentNumber(),
                    words.issuer(),
                    words.issuedOn(),
                    words.pointer(),
                    readable.contains(had.document()));
        }
    }
}
