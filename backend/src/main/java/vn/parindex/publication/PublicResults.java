package vn.parindex.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.ranking.UnitResult;

/** The public results of a year: what is in force, of one group or of all that are published. */
@Schema(name = "PublicResults")
record PublicResults(
        int year,
        String title,

        @Schema(description = "True where everything in it is illustrative.")
        boolean demonstration,

        @Schema(description = "When the latest of the groups was published.")
        Instant publishedAt,

        @Schema(description = "The decision of the latest publication.")
        PublicationView.DecisionView decision,

        @Schema(description = "The highest version among the groups.")
        int version,

        List<Group> groups,
        List<UnitResult> results) {

    /** A group's version in force. */
    @Schema(name = "PublicGroup")
    record Group(
            UnitGroup group,
            String name,
            int version,

            @Schema(description = "Why earlier results were corrected; null for version 1.") @Nullable String reason,

            PublicationView.DecisionView decision,
            Instant publishedAt) {}

    /** A year of which something is public. */
    @Schema(name = "PublicYear")
    record Year(int year, String title, boolean demonstration, List<Group> groups) {}

    /** The version in force of a group that has results. */
    Group head(UnitGroup group) {
        return groups.stream().filter(g -> g.group() == group).findFirst().orElseThrow();
    }

    /** The result of a unit; empty where the year has none. */
    Optional<UnitResult> find(String unit) {
        return results.stream().filter(r -> r.unit().code().equals(unit)).findFirst();
    }

    /** The results of one group. */
    List<UnitResult> of(UnitGroup group) {
        return results.stream().filter(r -> r.group() == group).toList();
    }

    /** What the tag of the answer stands for: a correction changes it, nothing else can. */
    String tag() {
        return groups.stream().map(g -> g.group() + "." + g.version()).reduce(year + "", (all, one) -> all + "-" + one);
    }
}
