package vn.parindex.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.ScoredBy;

/** One leaf of a sheet: its own row and version, so that two people on different leaves never collide. */
@Entity
@Table(name = "leaf_scores")
@IdClass(LeafScore.Key.class)
class LeafScore {

    /** A leaf of a sheet of a campaign. */
    record Key(UUID campaignId, UUID assessmentId, String leafCode) {}

    @Id
    private UUID campaignId;

    @Id
    private UUID assessmentId;

    @Id
    private String leafCode;

    private int position;

    @Column // with scoredBy and maxScore copied from the frozen set, so that progress is one aggregate query
    private String ruleType;

    @Enumerated(EnumType.STRING)
    private ScoredBy scoredBy;

    @Column
    private BigDecimal maxScore;

    @Column
    private String department;

    private boolean notApplicable;

    @Embedded
    @EmbeddedColumnNaming("self_%s")
    @Nullable private StageScore self;

    @Embedded
    @EmbeddedColumnNaming("district_%s")
    @Nullable private StageScore district;

    @Embedded
    @EmbeddedColumnNaming("province_%s")
    @Nullable private StageScore province;

    @Embedded
    @EmbeddedColumnNaming("reappraisal_%s")
    @Nullable private StageScore reappraisal;

    @Version
    private long version;

    protected LeafScore() {}

    /** The untouched leaf of a new sheet. */
    LeafScore(Assessment sheet, FrozenLeaf leaf, boolean notApplicable) {
        this.campaignId = sheet.campaignId();
        this.assessmentId = sheet.id();
        this.leafCode = leaf.code();
        this.position = leaf.position();
        this.ruleType = leaf.ruleType();
        this.scoredBy = leaf.scoredBy();
        this.maxScore = leaf.maxScore();
        this.department = leaf.department();
        this.notApplicable = notApplicable;
        this.self = StageScore.untouched();
        this.district = StageScore.untouched();
        this.province = StageScore.untouched();
        this.reappraisal = StageScore.untouched();
    }

    /** Puts what a person entered into a stage; the other stages stay as they are. */
    void enter(Stage stage, StageScore entered) {
        switch (stage) {
            case SELF -> this.self = entered;
            case DISTRICT -> this.district = entered;
            case PROVINCE -> this.province = entered;
            case REAPPRAISAL -> this.reappraisal = entered;
        }
    }

    /** What a stage holds. */
    StageScore stage(Stage stage) {
        var held = switch (stage) {
            case SELF -> self;
            case DISTRICT -> district;
            case PROVINCE -> province;
            case REAPPRAISAL -> reappraisal;
        };
        return held == null ? StageScore.untouched() : held;
    }

    /** Whether a stage holds a score, or the figure from which the ranking run makes it. */
    boolean isDecided(Stage stage) {
        var entry = stage(stage).entry();
        return entry.score() != null || (ruleType.equals("RELATIVE_TO_BEST") && entry.input() != null);
    }

    /** The stage that a later one is compared with: the last decided one before it. */
    Stage before(Stage stage) {
        return switch (stage) {
            case SELF, DISTRICT -> Stage.SELF;
            case PROVINCE -> isDecided(Stage.DISTRICT) ? Stage.DISTRICT : Stage.SELF;
            case REAPPRAISAL -> Stage.PROVINCE;
        };
    }

    /** The stage that counts: the second pass where it was decided, else the province's. */
    Stage finalStage() {
        return isDecided(Stage.REAPPRAISAL) ? Stage.REAPPRAISAL : Stage.PROVINCE;
    }

    /** A province score below the self score, or a leaf of Home Affairs below its maximum (design.md section 4). */
    boolean isContestable() {
        var given = province().entry().score();
        if (notApplicable || !isDecided(Stage.PROVINCE)) {
            return false;
        }
        if (given == null) {
            return !Objects.equals(province().entry().input(), self().entry().input());
        }
        var wanted =
                scoredBy == ScoredBy.HOME_AFFAIRS ? maxScore : self().entry().score();
        return wanted != null && given.compareTo(wanted) < 0;
    }

    private StageScore province() {
        return stage(Stage.PROVINCE);
    }

    private StageScore self() {
        return stage(Stage.SELF);
    }

    /** The final score; null means not scored, or that the ranking run still measures the figure against the best. */
    @Nullable BigDecimal finalScore() {
        return stage(finalStage()).entry().score();
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    String leafCode() {
        return leafCode;
    }

    int position() {
        return position;
    }

    ScoredBy scoredBy() {
        return scoredBy;
    }

    boolean notApplicable() {
        return notApplicable;
    }

    long version() {
        return version;
    }
}
