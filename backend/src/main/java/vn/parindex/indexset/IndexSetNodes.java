package vn.parindex.indexset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;

/** Takes an index set's form apart into stored nodes and puts it together again. */
final class IndexSetNodes {
    private final UUID indexSetId;
    private final Map<UUID, ExampleFile> exampleFiles;
    private final List<IndexNode> nodes = new ArrayList<>();

    private IndexSetNodes(UUID indexSetId, Map<UUID, ExampleFile> exampleFiles) {
        this.indexSetId = indexSetId;
        this.exampleFiles = exampleFiles;
    }

    /** Faults that keep a form from being stored at all: codes that are there twice, files that are not there. */
    static List<ProblemError> faults(IndexSetForm form, Set<UUID> exampleFiles) {
        return Stream.concat(twice(form), unknown(form, exampleFiles)).toList();
    }

    private static Stream<ProblemError> unknown(IndexSetForm form, Set<UUID> exampleFiles) {
        return form.leaves()
                .filter(leaf -> !exampleFiles.containsAll(files(leaf)))
                .map(leaf -> ProblemError.leaf(leaf.code(), Localized.message("index-set.no-file", leaf.code())));
    }

    private static List<UUID> files(IndexSetForm.Leaf leaf) {
        return leaf.exampleFiles() == null ? List.of() : leaf.exampleFiles();
    }

    /** The ids of all example files that a form names. */
    static Set<UUID> exampleFiles(IndexSetForm form) {
        return form.leaves().flatMap(leaf -> files(leaf).stream()).collect(Collectors.toSet());
    }

    private static Stream<ProblemError> twice(IndexSetForm form) {
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
                .map(code -> ProblemError.leaf(code, Localized.message("unit.twice", code)));
    }

    /** The nodes of a form in printed order, each after its parent; {@code exampleFiles} are all that the form names. */
    static List<IndexNode> of(UUID indexSetId, IndexSetForm form, Map<UUID, ExampleFile> exampleFiles) {
        var nodes = new IndexSetNodes(indexSetId, exampleFiles);
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
        node.illustrate(files(leaf).stream()
                .distinct()
                .map(id -> Objects.requireNonNull(exampleFiles.get(id)))
                .toList());
        add(node.scored(
                leaf.minScore(),
                leaf.guidance(),
                leaf.legalBasis(),
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
                set.decimals(),
                areas);
    }

    private static IndexSetForm.Criterion criterion(IndexNode node, List<IndexNode> subCriteria) {
        var leaf = leaf(node);
        return new IndexSetForm.Criterion(
                leaf.code(),
                leaf.name(),
                leaf.guidance(),
                leaf.legalBasis(),
                leaf.maxScore(),
                leaf.minScore(),
                leaf.scoredBy(),
                leaf.department(),
                leaf.evidence(),
                leaf.exampleFiles(),
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
                node.legalBasis(),
                node.maxScore(),
                node.minScore(),
                node.scoredBy(),
                node.department(),
                node.evidence(),
                node.exampleFiles().isEmpty()
                        ? null
                        : node.exampleFiles().stream().map(ExampleFile::id).toList(),
                rule == null ? null : RuleJson.rule(rule));
    }
}
