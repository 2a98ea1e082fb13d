package vn.parindex.supersession;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

        @Schema(description = "Leaves of either set whose scores do not simply stay, in printed order.")
        List<Leaf> leaves,

        @Schema(description = "What does not apply to units and has no counterpart in the new set.")
        List<Dropped> dropped,

        @Schema(description = "Number of affected scores.") int affected,

        @Schema(description = "The first 500 of them, by leaf and unit.")
        List<AffectedScore> scores) {
    private static final int SHOWN = 500;

    /** A leaf whose scores do not simply stay. */
    @Schema(name = "SupersededLeaf")
    record Leaf(
            @Schema(description = "Null for a leaf that only the new set has.") @Nullable String before,

            @Schema(description = "Null for a leaf that the new set has no more.") @Nullable String after,

            String name,
            @Schema(description = "Scores computed anew.") long recomputed,

            @Schema(description = "Scores to be entered anew.")
            long cleared,

            @Schema(description = "Scores that go with the leaf.")
            long removed) {}

    /** Codes that would no longer be left out for a unit. */
    @Schema(name = "DroppedNotApplicable")
    record Dropped(String unit, List<String> codes) {}

    static SupersessionPreview of(IndexSetSuperseded event, CampaignSets.NotApplicableNodes nodes) {
        var scores = event.affected();
        return new SupersessionPreview(
                event.before().tree().indexSet(),
                event.after().tree().indexSet(),
                digest(event, nodes),
                event.sheets(),
                event.questions(),
                leaves(event),
                new TreeMap<>(nodes.dropped())
                        .entrySet().stream()
                                .map(e -> new Dropped(e.getKey(), List.copyOf(new TreeSet<>(e.getValue()))))
                                .toList(),
                scores.size(),
                scores.stream().limit(SHOWN).toList());
    }

    private static List<Leaf> leaves(IndexSetSuperseded event) {
        var byLeaf = event.affected().stream()
                .collect(Collectors.groupingBy(
                        AffectedScore::leafBefore,
                        Collectors.groupingBy(AffectedScore::effect, Collectors.counting())));
        var leaves = event.changed().stream()
                .map(old -> {
                    var leaf = event.successor(old);
                    var counts = byLeaf.getOrDefault(old.code(), Map.of());
                    return new Leaf(
                            old.code(),
                            leaf == null ? null : leaf.code(),
                            leaf == null ? old.name() : leaf.name(),
                            counts.getOrDefault(AffectedScore.Effect.RECOMPUTED, 0L),
                            counts.getOrDefault(AffectedScore.Effect.CLEARED, 0L),
                            counts.getOrDefault(AffectedScore.Effect.REMOVED, 0L));
                })
                .collect(Collectors.toList());
        event.added().forEach(leaf -> leaves.add(new Leaf(null, leaf.code(), leaf.name(), 0, 0, 0)));
        return List.copyOf(leaves);
    }

    /** Over all that would happen: a save in between that changes nothing of it may come and go. */
    private static String digest(IndexSetSuperseded event, CampaignSets.NotApplicableNodes nodes) {
        var order = event.order();
        return CanonicalJson.digest(CanonicalJson.text(List.of(
                order.from(),
                order.to(),
                event.sheets(),
                event.questions(),
                new TreeMap<>(nodes.dropped())
                        .entrySet().stream()
                                .map(e -> e.getKey() + new TreeSet<>(e.getValue()))
                                .toList(),
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
