package vn.parindex.assessment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;

/** What a document holds or held. */
@Schema(name = "EvidenceRevisionView")
record EvidenceRevisionView(
        @Schema(description = "Counted from 1.") int number,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable String url,

        @Schema(description = "Who brought these bytes.") StageView.Person uploadedBy,

        Instant uploadedAt) {

    static EvidenceRevisionView of(Evidence.Revision revision) {
        return new EvidenceRevisionView(
                revision.number(),
                revision.name(),
                revision.mediaType(),
                revision.size(),
                revision.sha256(),
                revision.url(),
                new StageView.Person(revision.by(), revision.byName()),
                revision.at());
    }
}
