package vn.parindex.assessment;

import java.util.function.Function;
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

    /** Each entry by the leaf as it was then. */
    static RevisionView of(LeafRevision.Change change, Function<LeafRevision, FrozenLeaf> leafThen) {
        var before = change.before();
        return new RevisionView(
                change.now().version(),
                change.now().stage(),
                before == null ? null : StageView.entered(before.held(), leafThen.apply(before)),
                StageView.entered(change.now().held(), leafThen.apply(change.now())));
    }
}
