package vn.parindex.indexset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.shared.VietnameseText;

/**
 * Which node of a newer set is which of an older one. Sets are renumbered almost every year, so a name tells more than a
 * code: first nodes that kept both, then those that kept a name nobody else has, then those that kept the code alone.
 */
final class IndexSetPairs {
    private final Map<String, IndexNode> pairs = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private IndexSetPairs() {}

    /** The older node of each newer code that has one. */
    static Map<String, IndexNode> of(List<IndexNode> older, List<IndexNode> newer) {
        var pairing = new IndexSetPairs();
        var byCode = older.stream().collect(Collectors.toMap(IndexNode::code, node -> node));
        pairing.pair(newer, byCode, true);
        pairing.pairByName(older, newer);
        pairing.pair(newer, byCode, false);
        return pairing.pairs;
    }

    private void pair(List<IndexNode> newer, Map<String, IndexNode> byCode, boolean sameName) {
        for (var node : newer) {
            var old = byCode.get(node.code());
            if (old != null && (!sameName || Likeness.of(old).equals(Likeness.of(node)))) {
                add(node, old);
            }
        }
    }

    private void pairByName(List<IndexNode> older, List<IndexNode> newer) {
        var candidates =
                unique(older.stream().filter(n -> !taken.contains(n.code())).toList());
        unique(newer.stream().filter(n -> !pairs.containsKey(n.code())).toList())
                .forEach((likeness, node) -> {
                    var old = candidates.get(likeness);
                    if (old != null) {
                        add(node, old);
                    }
                });
    }

    private void add(IndexNode node, IndexNode old) {
        if (!pairs.containsKey(node.code()) && taken.add(old.code())) {
            pairs.put(node.code(), old);
        }
    }

    private record Likeness(String name, int level, boolean scored) {
        static Likeness of(IndexNode node) {
            var level = node.code().split("\\.", -1).length;
            return new Likeness(VietnameseText.fold(node.name()), level, node.rule() != null);
        }
    }

    private static Map<Likeness, IndexNode> unique(List<IndexNode> nodes) {
        var unique = new HashMap<Likeness, IndexNode>();
        nodes.stream().collect(Collectors.groupingBy(Likeness::of)).forEach((likeness, alike) -> {
            if (alike.size() == 1) {
                unique.put(likeness, alike.getFirst());
            }
        });
        return unique;
    }
}
