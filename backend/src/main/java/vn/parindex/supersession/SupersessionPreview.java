package vn.parindex.supersession;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.CampaignSets;
import vn.parindex.indexset.IndexSetView;
import vn.parindex.shared.CanonicalJson;

/** What would become of a campaign's scores under another set; nothing has changed yet. */
@Schema(name = "SupersessionPreview")
record SupersessionPreview(
        IndexSetView from,
        IndexSetView to,

        @Schema(description = "SHA-256 of every effect; the supersession names it, so that it does what was read.")
        String digest,

        @Schema(description = "Sheets that get the new set; withdrawn ones keep the old.")
        int sheets,

        @Schema(description = "Requests to units for scores that sheets would lose while they are appraised.")
        int questions,

        @Schema(description = "Leaves of either set that are not in the other just as they are, in printed order.")
        List<Leaf> leaves,

        @Schema(description = "What does not apply to units and has no counterpart in the new set.")
        List<UnitCodes> dropped,

        @Schema(description = "Leaves, by the new codes, that did not apply to units and now do.")
        List<UnitCodes> applying,

        @Schema(description = "Leaves, by the new codes, that applied to units and no longer do.")
        List<UnitCodes> leftOut,

        @Schema(description = "Number of affected scores.") int affected,

        @Schema(description = "The first 500 of them, by leaf and unit.")
        List<AffectedScore> scores) {
    private static final int SHOWN = 500;

    /** A leaf that is not in both sets just as it is. */
    @Schema(name = "SupersededLeaf")
    record Leaf(
            @Schema(description = "Null for a leaf that only the new set has.") @Nullable String before,

            @Schema(description = "Null for a leaf that the new set has no more.") @Nullable String after,

            String name,

            @Schema(description = "What the leaf was called before; null where it kept its name or is new.") @Nullable String nameBefore,

            @Schema(description = "Whether rule, bounds and scorer stay, so that every score does.")
            boolean kept,

            @Schema(description = "Scores computed anew.") long recomputed,

            @Schema(description = "Scores to be entered anew.")
            long cleared,

            @Schema(description = "Scores that go with the leaf.")
            long removed) {}

    /** Codes of a unit. */
    @Schema(name = "SupersededUnitCodes")
    record UnitCodes(String unit, List<String> codes) {
        static List<UnitCodes> of(Map<String, Set<String>> codes) {
            return new TreeMap<>(codes)
                    .entrySet().stream()
                            .map(e -> new UnitCodes(e.getKey(), List.copyOf(new TreeSet<>(e.getValue()))))
                            .toList();
        }
    }

    static SupersessionPreview of(IndexSetSuperseded event, CampaignSets.NotApplicableNodes nodes) {
        var scores = event.affected();
        return new SupersessionPreview(
                event.before().tree().indexSet(),
                event.after().tree().indexSet(),
                digest(event, nodes),
                event.sheets(),
                event.questions().size(),
                leaves(event),
                UnitCodes.of(nodes.dropped()),
                UnitCodes.of(nodes.applying()),
                UnitCodes.of(nodes.leftOut()),
                scores.size(),
                scores.stream().limit(SHOWN).toList());
    }

    private static List<Leaf> leaves(IndexSetSuperseded event) {
        var byLeaf = event.affected().stream()
                .collect(Collectors.groupingBy(
                        AffectedScore::leafBefore,
                        Collectors.groupingBy(AffectedScore::effect, Collectors.counting())));
        var changed = Set.copyOf(event.changed());
        var leaves = new ArrayList<Leaf>();
        for (var old : event.before().leaves().values()) {
            var leaf = event.successor(old);
            var same = leaf != null
                    && leaf.code().equals(old.code())
                    && leaf.name().equals(old.name());
            if (changed.contains(old) || !same) {
                var counts = byLeaf.getOrDefault(old.code(), Map.of());
                leaves.add(new Leaf(
                        old.code(),
                        leaf == null ? null : leaf.code(),
                        leaf == null ? old.name() : leaf.name(),
                        leaf == null || leaf.name().equals(old.name()) ? null : old.name(),
                        !changed.contains(old),
                        counts.getOrDefault(AffectedScore.Effect.RECOMPUTED, 0L),
                        counts.getOrDefault(AffectedScore.Effect.CLEARED, 0L),
                        counts.getOrDefault(AffectedScore.Effect.REMOVED, 0L)));
            }
        }
        event.added().forEach(leaf -> leaves.add(new Leaf(null, leaf.code(), leaf.name(), null, false, 0, 0, 0)));
        return List.copyOf(leaves);
    }

    /** Over all that would happen: a save in between that changes nothing of it may come and go. */
    private static String digest(IndexSetSuperseded event, CampaignSets.NotApplicableNodes nodes) {
        var order = event.order();
        return CanonicalJson.digest(CanonicalJson.text(List.of(
                order.from(),
                order.to(),
                event.sheets(),
                event.questions().stream().sorted().toList(),
                UnitCodes.of(nodes.dropped()),
                UnitCodes.of(nodes.applying()),
                UnitCodes.of(nodes.leftOut()),
                event.affected().stream()
                        .map(SupersessionPreview::words)
                        .sorted(Comparator.naturalOrder())
                        .toList())));
    }

    private static String words(AffectedScore score) {
        var before = score.scoreBefore();
        var after = score.scoreAfter();
        return String.join(
                " ",
                score.unit().code(),
                score.leafBefore(),
                score.stage().name(),
                score.effect().name(),
                before == null ? "-" : CanonicalJson.plain(before),
                after == null ? "-" : CanonicalJson.plain(after));
    }
}
