package vn.parindex.indexset;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.ScoringRule;

/** An index set with its whole tree. */
@Schema(name = "IndexSetTree")
public record IndexSetTree(
        @JsonUnwrapped IndexSetView indexSet, @Nullable String notice, List<Area> areas) {

    /** Level 1 of the tree (lĩnh vực). */
    @Schema(name = "IndexSetArea")
    public record Area(String code, String name, BigDecimal maxScore, List<Criterion> criteria) {}

    /** Level 2 of the tree (tiêu chí): either a leaf itself or the head of its sub-criteria. */
    @Schema(name = "IndexSetCriterion")
    public record Criterion(
            String code,
            String name,
            BigDecimal maxScore,
            @Nullable LeafView leaf,
            List<LeafView> subCriteria) {}

    /** What is scored. */
    @Schema(name = "IndexSetLeaf")
    public record LeafView(
            String code,
            String name,
            @Nullable String guidance,
            @Nullable String legalBasis,
            BigDecimal maxScore,
            @Nullable BigDecimal minScore,
            @Nullable ScoredBy scoredBy,
            @Nullable String department,
            @Nullable String evidence,
            List<ExampleFileView> exampleFiles,

            @Schema(implementation = ScoringRule.class) @JsonRawValue @Nullable String rule) {}

    static IndexSetTree of(IndexSet set, Collection<IndexNode> nodes) {
        var children = IndexNode.byParent(nodes);
        var areas = under("", children).stream()
                .map(n -> new Area(n.code(), n.name(), n.maxScore(), criteria(n, children)))
                .toList();
        return new IndexSetTree(IndexSetView.of(set), set.notice(), areas);
    }

    private static List<Criterion> criteria(IndexNode area, Map<String, List<IndexNode>> children) {
        return under(area.code(), children).stream()
                .map(n -> new Criterion(
                        n.code(),
                        n.name(),
                        n.maxScore(),
                        n.rule() == null ? null : leaf(n),
                        under(n.code(), children).stream()
                                .map(IndexSetTree::leaf)
                                .toList()))
                .toList();
    }

    private static List<IndexNode> under(String code, Map<String, List<IndexNode>> children) {
        return children.getOrDefault(code, List.of());
    }

    private static LeafView leaf(IndexNode n) {
        return new LeafView(
                n.code(),
                n.name(),
                n.guidance(),
                n.legalBasis(),
                n.maxScore(),
                n.minScore(),
                n.scoredBy(),
                n.department(),
                n.evidence(),
                ExampleFileView.of(n.exampleFiles()),
                n.rule());
    }
}
