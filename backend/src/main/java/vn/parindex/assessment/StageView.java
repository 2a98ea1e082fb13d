package vn.parindex.assessment;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenLeaf;

/** What a stage holds of a leaf. */
@Schema(name = "StageView")
record StageView(
        @Schema(description = "Points; null = not scored.") @Nullable BigDecimal score,

        @Schema(description = "Whether the score is what the rule gives for the input, and nobody's own.")
        boolean byRule,

        @Schema(description = "Points that the rule gives for the input; null where there is none or it gives none.")
        @Nullable BigDecimal proposed,

        @Schema(ref = "RuleInput") @JsonRawValue @Nullable String input,

        @Nullable String reason,
        @Nullable String explanation,
        boolean evidenceIncomplete,

        @Schema(
                description =
                        "Whether what the appraiser looked at has changed since; null for the unit's own stage and in"
                                + " the answer to a save.")
        @Nullable Boolean changedSince,

        Person by,
        Instant at) {

    /** Who entered it. */
    @Schema(name = "PersonView")
    record Person(String username, String name) {}

    /** The stage with whether what its appraiser looked at has changed since; null when nobody has touched it. */
    static @Nullable StageView of(LeafScore row, Stage stage, FrozenLeaf leaf, List<String> evidence) {
        var basis = row.stage(stage).basis();
        return of(row.stage(stage), leaf, basis == null ? null : !basis.equals(Basis.of(row, stage, evidence)));
    }

    /** The stage, or null when nobody has touched it. */
    static @Nullable StageView of(StageScore stage, FrozenLeaf leaf, @Nullable Boolean changedSince) {
        if (stage.by() == null) {
            return null;
        }
        return held(stage, leaf, changedSince);
    }

    /** What was entered at some time; somebody always entered it. */
    static StageView entered(StageScore stage, FrozenLeaf leaf) {
        return held(stage, leaf, null);
    }

    private static StageView held(StageScore stage, FrozenLeaf leaf, @Nullable Boolean changedSince) {
        var entry = stage.entry();
        var by = new Person(Objects.requireNonNull(stage.by()), Objects.requireNonNull(stage.byName()));
        var proposed = leaf.proposed(entry.input());
        return new StageView(
                entry.score(),
                FrozenLeaf.isByRule(entry.input(), proposed, entry.score()),
                proposed,
                entry.input(),
                entry.reason(),
                entry.explanation(),
                entry.evidenceIncomplete(),
                changedSince,
                by,
                Objects.requireNonNull(stage.at()));
    }
}
