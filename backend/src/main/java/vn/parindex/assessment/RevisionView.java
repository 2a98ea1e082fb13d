package vn.parindex.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenLeaf;

/** One time that somebody entered something for a leaf. */
@Schema(name = "RevisionView")
record RevisionView(
        @Schema(description = "The leaf's version that it became.")
        long version,

        Stage stage,

        @Schema(description = "What the stage held before; null where this is the first.") @Nullable StageView before,

        @Schema(description = "What the stage held from then on.")
        StageView after) {

    static RevisionView of(LeafRevision.Change change, FrozenLeaf leaf) {
        var before = change.before();
        return new RevisionView(
                change.now().version(),
                change.now().stage(),
                before == null ? null : StageView.entered(before.held(), leaf),
                StageView.entered(change.now().held(), leaf));
    }
}
