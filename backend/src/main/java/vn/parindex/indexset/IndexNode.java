package vn.parindex.indexset;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.ScoreBounds;

/** An area, criterion or sub-criterion of an index set; a node with a rule is a leaf and is scored. */
@Entity
@Table(name = "index_nodes")
@IdClass(IndexNode.Key.class)
class IndexNode {

    /** A node is known by its code within the set. */
    record Key(UUID indexSetId, String code) {}

    @Id
    private UUID indexSetId;

    @Id
    private String code;

    @Nullable private String parentCode;

    private int position;
    private String name;
    private BigDecimal maxScore;

    @Nullable private BigDecimal minScore;

    @Nullable private String guidance;

    @Nullable private String legalBasis;

    @Enumerated(EnumType.STRING)
    @Nullable private ScoredBy scoredBy;

    @Nullable private String department;

    @Nullable private String evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable private String rule;

    @Transient
    private List<ExampleFile> exampleFiles = List.of();

    protected IndexNode() {}

    /** A node that only groups others. */
    IndexNode(
            UUID indexSetId, String code, @Nullable String parentCode, int position, String name, BigDecimal maxScore) {
        this.indexSetId = indexSetId;
        this.code = code;
        this.parentCode = parentCode;
        this.position = position;
        this.name = name;
        this.maxScore = maxScore;
    }

    /** Makes the node a leaf. */
    IndexNode scored(
            @Nullable BigDecimal minScore,
            @Nullable String guidance,
            @Nullable String legalBasis,
            @Nullable ScoredBy scoredBy,
            @Nullable String department,
            @Nullable String evidence,
            @Nullable String rule) {
        this.minScore = minScore;
        this.guidance = guidance;
        this.legalBasis = legalBasis;
        this.scoredBy = scoredBy;
        this.department = department;
        this.evidence = evidence;
        this.rule = rule;
        return this;
    }

    /** Puts files beside the leaf that show how it is proved well. */
    void illustrate(List<ExampleFile> files) {
        this.exampleFiles = List.copyOf(files);
    }

    /** Nodes by their parent's code, in the given order; areas stand under the empty code. */
    static Map<String, List<IndexNode>> byParent(Collection<IndexNode> nodes) {
        return nodes.stream().collect(Collectors.groupingBy(n -> Objects.requireNonNullElse(n.parentCode, "")));
    }

    String code() {
        return code;
    }

    @Nullable String parentCode() {
        return parentCode;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    BigDecimal maxScore() {
        return maxScore;
    }

    @Nullable BigDecimal minScore() {
        return minScore;
    }

    /** The room for a leaf's scores, with the decimals of its set; the least is 0 where the set names none. */
    ScoreBounds bounds(int decimals) {
        return ScoreBounds.of(maxScore, minScore, decimals);
    }

    @Nullable String guidance() {
        return guidance;
    }

    @Nullable String legalBasis() {
        return legalBasis;
    }

    @Nullable ScoredBy scoredBy() {
        return scoredBy;
    }

    @Nullable String department() {
        return department;
    }

    @Nullable String evidence() {
        return evidence;
    }

    @Nullable String rule() {
        return rule;
    }

    List<ExampleFile> exampleFiles() {
        return exampleFiles;
    }
}
