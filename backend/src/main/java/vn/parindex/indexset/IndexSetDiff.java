package vn.parindex.indexset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.IndexSetChange.Kind;
import vn.parindex.shared.CanonicalJson;

/** What a newer set has otherwise than an older one. */
final class IndexSetDiff {
    private final List<IndexSetChange> changes = new ArrayList<>();

    private IndexSetDiff() {}

    /** All changes: of the whole set first, then in the newer set's printed order, then what was removed. */
    static List<IndexSetChange> of(IndexSet before, List<IndexNode> older, IndexSet after, List<IndexNode> newer) {
        var diff = new IndexSetDiff();
        diff.whole(Kind.TITLE, before.title(), after.title());
        diff.whole(Kind.TOTAL, CanonicalJson.plain(before.total()), CanonicalJson.plain(after.total()));
        diff.whole(Kind.SURVEY, CanonicalJson.plain(before.survey()), CanonicalJson.plain(after.survey()));
        diff.whole(Kind.DECIMALS, Integer.toString(before.decimals()), Integer.toString(after.decimals()));
        diff.nodes(older, newer);
        return List.copyOf(diff.changes);
    }

    private void nodes(List<IndexNode> older, List<IndexNode> newer) {
        var pairs = IndexSetPairs.of(older, newer);
        for (var node : newer) {
            var old = pairs.get(node.code());
            if (old == null) {
                changes.add(new IndexSetChange(
                        Kind.ADDED, node.code(), null, node.name(), null, null, plain(node.maxScore())));
            } else {
                compare(old, node);
            }
        }
        var kept = pairs.values().stream().map(IndexNode::code).collect(Collectors.toSet());
        older.stream()
                .filter(n -> !kept.contains(n.code()))
                .forEach(n -> changes.add(new IndexSetChange(
                        Kind.REMOVED, null, n.code(), n.name(), n.name(), plain(n.maxScore()), null)));
    }

    private void compare(IndexNode old, IndexNode node) {
        change(Kind.MOVED, old, node, old.code(), node.code());
        change(Kind.RENAMED, old, node, old.name(), node.name());
        change(Kind.MAXIMUM, old, node, plain(old.maxScore()), plain(node.maxScore()));
        change(Kind.MINIMUM, old, node, plain(old.minScore()), plain(node.minScore()));
        change(Kind.RULE, old, node, rule(old), rule(node));
        change(Kind.SCORED_BY, old, node, text(old.scoredBy()), text(node.scoredBy()));
        change(Kind.DEPARTMENT, old, node, old.department(), node.department());
        change(Kind.GUIDANCE, old, node, old.guidance(), node.guidance());
        change(Kind.LEGAL_BASIS, old, node, old.legalBasis(), node.legalBasis());
        change(Kind.EVIDENCE, old, node, old.evidence(), node.evidence());
        change(Kind.EXAMPLE_FILES, old, node, names(old), names(node));
    }

    private void change(Kind kind, IndexNode old, IndexNode node, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new IndexSetChange(kind, node.code(), old.code(), node.name(), old.name(), before, after));
        }
    }

    private void whole(Kind kind, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new IndexSetChange(kind, null, null, "", null, before, after));
        }
    }

    /** The rule as it is written, however it was stored. */
    private static @Nullable String rule(IndexNode node) {
        return node.rule() == null ? null : RuleJson.json(RuleJson.rule(node.rule()));
    }

    private static @Nullable String names(IndexNode node) {
        return node.exampleFiles().isEmpty()
                ? null
                : node.exampleFiles().stream().map(ExampleFile::name).collect(Collectors.joining("\n"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : CanonicalJson.plain(number);
    }
}
