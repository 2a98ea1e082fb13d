package vn.parindex.indexset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;

/** Takes an index set's form apart into stored nodes and puts it together again. */
final class IndexSetNodes {
    private final UUID indexSetId;
    private final List<IndexNode> nodes = new ArrayList<>();

    private IndexSetNodes(UUID indexSetId) {
        this.indexSetId = indexSetId;
    }

    /** Faults that keep a form from being stored at all: codes that are there twice. */
    static List<ProblemError> faults(IndexSetForm form) {
        var codes = new ArrayList<String>();
        for (var area : form.areas()) {
            codes.add(area.code());
            for (var criterion : area.criteria()) {
                codes.add(criterion.code());
                if (!criterion.isLeaf()) {
                    criterion.leaves().forEach(leaf -> codes.add(leaf.code()));
                }
            }
        }
        var seen = new HashSet<String>();
        return codes.stream()
                .filter(code -> !seen.add(code))
                .map(code -> ProblemError.leaf(code, Localized.message("unit.twice", code)))
                .toList();
    }

    /** The nodes of a form in printed order, each after its parent. */
    static List<IndexNode> of(UUID indexSetId, IndexSetForm form) {
        var nodes = new IndexSetNodes(indexSetId);
        for (var area : form.areas()) {
            nodes.add(new IndexNode(indexSetId, area.code(), null, nodes.next(), area.name(), area.maxScore()));
            area.criteria().forEach(criterion -> nodes.add(area, criterion));
        }
        return nodes.nodes;
    }

    private void add(IndexSetForm.Area area, IndexSetForm.Criterion criterion) {
        if (criterion.isLeaf()) {
            criterion.leaves().forEach(leaf -> add(area.code(), leaf));
            return;
        }
        add(new IndexNode(indexSetId, criterion.code(), area.code(), next(), criterion.name(), criterion.maxScore()));
        criterion.leaves().forEach(leaf -> add(criterion.code(), leaf));
    }

    private void add(String parent, IndexSetForm.Leaf leaf) {
        var node = new IndexNode(indexSetId, leaf.code(), parent, next(), leaf.name(), leaf.maxScore());
        add(node.scored(
                leaf.minScore(),
                leaf.guidance(),
                leaf.scoredBy(),
                leaf.department(),
                leaf.evidence(),
                leaf.rule() == null ? null : RuleJson.json(leaf.rule())));
    }

    private void add(IndexNode node) {
        nodes.add(node);
    }

    private int next() {
        return nodes.size();
    }

    /** The form of a stored set, for its checks. */
    static IndexSetForm form(IndexSet set, List<IndexNode> nodes) {
        var children = IndexNode.byParent(nodes);
        var areas = children.getOrDefault("", List.of()).stream()
                .map(a -> new IndexSetForm.Area(
                        a.code(),
                        a.name(),
                        a.maxScore(),
                        children.getOrDefault(a.code(), List.of()).stream()
                                .map(c -> criterion(c, children.getOrDefault(c.code(), List.of())))
                                .toList()))
                .toList();
        return new IndexSetForm(
                set.title(),
                set.group(),
                set.year(),
                set.illustrative(),
                set.notice(),
                set.total(),
                set.survey(),
                areas);
    }

    private static IndexSetForm.Criterion criterion(IndexNode node, List<IndexNode> subCriteria) {
        var leaf = leaf(node);
        return new IndexSetForm.Criterion(
                leaf.code(),
                leaf.name(),
                leaf.guidance(),
                leaf.maxScore(),
                leaf.minScore(),
                leaf.scoredBy(),
                leaf.department(),
                leaf.evidence(),
                leaf.rule(),
                subCriteria.isEmpty()
                        ? null
                        : subCriteria.stream().map(IndexSetNodes::leaf).toList());
    }

    private static IndexSetForm.Leaf leaf(IndexNode node) {
        @Nullable String rule = node.rule();
        return new IndexSetForm.Leaf(
                node.code(),
                node.name(),
                node.guidance(),
                node.maxScore(),
                node.minScore(),
                node.scoredBy(),
                node.department(),
                node.evidence(),
                rule == null ? null : RuleJson.rule(rule));
    }
}
