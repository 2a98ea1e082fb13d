package vn.parindex.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;

/** What a version of a leaf held; rows are only added, so that the sheet of any date can be shown. */
@Entity
@Immutable
@Table(name = "leaf_revisions")
@IdClass(LeafRevision.Key.class)
@SuppressWarnings("UnusedVariable") // written here, read by queries
class LeafRevision {

    /** A version of a leaf. */
    record Key(UUID campaignId, UUID assessmentId, String leafCode, long version) {}

    /** A revision, and what the same stage held before it. */
    record Change(LeafRevision now, @Nullable LeafRevision before) {}

    @Id
    private UUID campaignId;

    @Id
    private UUID assessmentId;

    @Id
    private String leafCode;

    @Id
    private long version;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable private String input;

    @Nullable private BigDecimal score;

    @Nullable private String reason;

    @Nullable private String explanation;

    private boolean evidenceIncomplete;

    @Nullable private String basis;

    private String by;
    private String byName;
    private Instant at;

    protected LeafRevision() {}

    /** The revision that the leaf's stage now holds under its new version. */
    LeafRevision(LeafScore leaf, Stage stage) {
        var held = leaf.stage(stage);
        this.campaignId = leaf.campaignId();
        this.assessmentId = leaf.assessmentId();
        this.leafCode = leaf.leafCode();
        this.version = leaf.version();
        this.stage = stage;
        this.input = held.entry().input();
        this.score = held.entry().score();
        this.reason = held.entry().reason();
        this.explanation = held.entry().explanation();
        this.evidenceIncomplete = held.entry().evidenceIncomplete();
        this.basis = held.basis();
        this.by = Objects.requireNonNull(held.by());
        this.byName = Objects.requireNonNull(held.byName());
        this.at = Objects.requireNonNull(held.at());
    }

    long version() {
        return version;
    }

    String leafCode() {
        return leafCode;
    }

    Instant at() {
        return at;
    }

    Stage stage() {
        return stage;
    }

    /** What the stage held, without the hash of what was looked at. */
    StageScore held() {
        var entry = new StageScore.Entry(input, score, reason, explanation, evidenceIncomplete);
        return StageScore.entered(entry, new CurrentUser(by, byName, null, Set.of()), at);
    }
}
