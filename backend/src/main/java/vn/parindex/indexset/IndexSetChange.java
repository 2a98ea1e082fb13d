package vn.parindex.indexset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One difference between two index sets. */
@Schema(name = "IndexSetChange")
record IndexSetChange(
        Kind kind,

        @Schema(description = "Code in the newer set; null for what was removed and for the set as a whole.") @Nullable String code,

        @Schema(description = "Code in the older set; null for what was added and for the set as a whole.") @Nullable String oldCode,

        @Schema(description = "Name of the area, criterion or leaf; empty for the set as a whole.")
        String name,

        @Schema(description = "Name in the older set; null for what was added and for the set as a whole.") @Nullable String oldName,

        @Schema(description = "The older value: text, a number, or the JSON of a rule.") @Nullable String before,

        @Schema(description = "The newer value.") @Nullable String after) {

    /** What differs. */
    @Schema(name = "IndexSetChangeKind")
    enum Kind {
        ADDED,
        REMOVED,
        /** Another code; the name tells that it is the same. */
        MOVED,
        RENAMED,
        MAXIMUM,
        MINIMUM,
        RULE,
        SCORED_BY,
        DEPARTMENT,
        GUIDANCE,
        LEGAL_BASIS,
        EVIDENCE,
        /** The names of a leaf's example files, line by line. */
        EXAMPLE_FILES,
        /** Of the whole set: its title. */
        TITLE,
        /** Of the whole set: its declared total. */
        TOTAL,
        /** Of the whole set: its points of the survey. */
        SURVEY,
        /** Of the whole set: the decimals that its scores are rounded to. */
        DECIMALS
    }
}
