package vn.parindex.ranking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import vn.parindex.identity.CurrentUser;

/** One computation; never changed. What becomes of it is told by its {@link RunGroup}s. */
@Entity
@Immutable
@Table(name = "ranking_runs")
class RankingRun {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID campaignId;
    private String digest;

    @JdbcTypeCode(SqlTypes.JSON)
    private String missing;

    @JdbcTypeCode(SqlTypes.JSON)
    private String withdrawn;

    @JdbcTypeCode(SqlTypes.JSON)
    private String missingSurvey;

    private boolean illustrative;

    @Column // with the name below, who computed it
    private String computedBy;

    private String computedByName;
    private Instant computedAt;

    protected RankingRun() {}

    RankingRun(UUID campaignId, String digest, RunGaps.Written gaps, boolean illustrative, CurrentUser by, Instant at) {
        this.campaignId = campaignId;
        this.digest = digest;
        this.missing = gaps.missing();
        this.withdrawn = gaps.withdrawn();
        this.missingSurvey = gaps.missingSurvey();
        this.illustrative = illustrative;
        this.computedBy = by.username();
        this.computedByName = by.name();
        this.computedAt = at.truncatedTo(ChronoUnit.MICROS); // what the database keeps
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    String digest() {
        return digest;
    }

    RunGaps.Written gaps() {
        return new RunGaps.Written(missing, withdrawn, missingSurvey);
    }

    boolean illustrative() {
        return illustrative;
    }

    String computedByName() {
        return computedByName;
    }

    Instant computedAt() {
        return computedAt;
    }
}
