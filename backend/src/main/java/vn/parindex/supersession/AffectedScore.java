package vn.parindex.supersession;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitRef;

/** A score that does not stay as it was when another index set takes the place of its own. */
@Schema(name = "AffectedScore")
public record AffectedScore(
        UnitRef unit,

        @Schema(description = "Code of the leaf in the set that was superseded.")
        String leafBefore,

        @Schema(description = "Code of the leaf now; null where the new set has it no more.") @Nullable String leafAfter,

        String leafName,
        Stage stage,

        @Schema(description = "In points; null where an input stood without points, which the ranking run gives.")
        @Nullable BigDecimal scoreBefore,

        @Schema(description = "In points; null where the score must be entered anew or is gone.") @Nullable BigDecimal scoreAfter,

        Effect effect) {

    /** Whose score it is; the survey's points stand beside the sheet. */
    @Schema(name = "AffectedStage")
    public enum Stage {
        SELF,
        DISTRICT,
        PROVINCE,
        REAPPRAISAL,
        SURVEY
    }

    /** What becomes of a score. */
    @Schema(name = "SupersessionEffect")
    public enum Effect {
        /** It came from the rule, and the new rule gives other points for the same input. */
        RECOMPUTED,
        /** It was somebody's own, or the new rule does not take the input: it must be entered anew. */
        CLEARED,
        /** The new set does not have the leaf. */
        REMOVED
    }
}
