package vn.parindex.indexset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.IndexSetChange.Kind;
import vn.parindex.shared.CanonicalJson;
import vn.parindex.shared.VietnameseText;

/**
 * What a newer set has otherwise than an older one. Nodes with the same code are the same; of the others, one that
 * keeps its name, level and likeness of being scored, and is the only one of that name, has moved.
 */
final class IndexSetDiff {
    private final List<IndexSetChange> changes = new ArrayList<>();

    private IndexSetDiff() {}

    /** All changes: of the whole set first, then in the newer set's printed order, then what was removed. */
    static List<IndexSetChange> of(IndexSet before, List<IndexNode> older, IndexSet after, List<IndexNode> newer) {
        var diff = new IndexSetDiff();
        diff.whole(Kind.TITLE, before.title(), after.title());
        diff.whole(Kind.TOTAL, CanonicalJson.plain(before.total()), CanonicalJson.plain(after.total()));
        diff.whole(Kind.SURVEY, CanonicalJson.plain(before.survey()), CanonicalJson.plain(after.survey()));
        diff.nodes(older, newer);
        return List.copyOf(diff.changes);
    }

    private void nodes(List<IndexNode> older, List<IndexNode> newer) {
        var before = byCode(older);
        var after = byCode(newer);
        var moved = moved(
                older.stream().filter(n -> !after.containsKey(n.code())).toList(),
                newer.stream().filter(n -> !before.containsKey(n.code())).toList());
        for (var node : newer) {
            var old = before.getOrDefault(node.code(), moved.get(node.code()));
            if (old == null) {
                changes.add(
                        new IndexSetChange(Kind.ADDED, node.code(), null, node.name(), null, plain(node.maxScore())));
            } else {
                compare(old, node);
            }
        }
        var gone = moved.values().stream().map(IndexNode::code).collect(Collectors.toSet());
        older.stream()
                .filter(n -> !after.containsKey(n.code()) && !gone.contains(n.code()))
                .forEach(n -> changes.add(
                        new IndexSetChange(Kind.REMOVED, null, n.code(), n.name(), plain(n.maxScore()), null)));
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
        change(Kind.EVIDENCE, old, node, old.evidence(), node.evidence());
    }

    private void change(Kind kind, IndexNode old, IndexNode node, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new IndexSetChange(kind, node.code(), old.code(), node.name(), before, after));
        }
    }

    private void whole(Kind kind, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new IndexSetChange(kind, null, null, "", before, after));
        }
    }

    /** By their new code, the old nodes that were given another one. */
    private static Map<String, IndexNode> moved(List<IndexNode> removed, List<IndexNode> added) {
        var candidates = removed.stream().collect(Collectors.groupingBy(IndexSetDiff::likeness));
        var likes = added.stream().collect(Collectors.groupingBy(IndexSetDiff::likeness));
        var moved = new LinkedHashMap<String, IndexNode>();
        likes.forEach((likeness, nodes) -> {
            var old = candidates.getOrDefault(likeness, List.of());
            if (nodes.size() == 1 && old.size() == 1) {
                moved.put(nodes.getFirst().code(), old.getFirst());
            }
        });
        return moved;
    }

    private record Likeness(String name, int level, boolean scored) {}

    private static Likeness likeness(IndexNode node) {
        return new Likeness(VietnameseText.fold(node.name()), node.code().split("\\.", -1).length, node.rule() != null);
    }

    private static Map<String, IndexNode> byCode(List<IndexNode> nodes) {
        return nodes.stream().collect(Collectors.toMap(IndexNode::code, Function.identity()));
    }

    /** The rule as it is written, however it was stored. */
    private static @Nullable String rule(IndexNode node) {
        return node.rule() == null ? null : RuleJson.json(RuleJson.rule(node.rule()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : CanonicalJson.plain(number);
    }
}
