package vn.parindex.indexset;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** An index set in a list. */
@Schema(name = "IndexSetView")
public record IndexSetView(
        UUID id,
        String title,
        UnitGroup group,
        int year,
        IndexSetStatus status,

        @Schema(description = "Declared total in points, usually 100.")
        BigDecimal total,

        @Schema(description = "Points of the total that the survey gives.")
        BigDecimal survey,

        @Schema(description = "Decimals that scores are rounded to and entered with, 0 to 10.")
        int decimals,

        @Schema(description = "True for sets written for demonstration; never an official text.")
        boolean illustrative,

        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        @Schema(description = "Number of leaves.") int leaves,

        @Schema(description = "The set that this one began as a copy of.") @Nullable UUID basedOn,

        @Schema(description = "When the draft was written last.") @Nullable Instant changedAt,

        @Nullable String changedByName,

        @Schema(description = "Grows with every change of a draft; its entity tag.")
        long version) {

    static IndexSetView of(IndexSet set) {
        return new IndexSetView(
                set.id(),
                set.title(),
                set.group(),
                set.year(),
                set.status(),
                set.total(),
                set.survey(),
                set.decimals(),
                set.illustrative(),
                set.decisionNumber(),
                set.decisionDate(),
                set.leaves(),
                set.basedOn(),
                set.changedAt(),
                set.changedByName(),
                set.version());
    }
}
