package vn.parindex.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the unit objects to on a leaf. */
@Schema(name = "ObjectionView")
record ObjectionView(
        String text,
        List<UUID> evidence,
        String by,
        Instant at,

        @Schema(description = "Whether the second pass has decided about it.")
        boolean decided) {

    static @Nullable ObjectionView of(@Nullable Objection objection, LeafScore leaf) {
        return objection == null
                ? null
                : new ObjectionView(
                        objection.text(),
                        objection.evidence(),
                        objection.byName(),
                        objection.at(),
                        leaf.isDecided(Stage.REAPPRAISAL));
    }
}
