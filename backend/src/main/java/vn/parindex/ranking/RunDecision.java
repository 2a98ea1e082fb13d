package vn.parindex.ranking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;

/** A step of a run's way: who submitted, approved, sent back or published it; rows are only added. */
@Entity
@Immutable
@Table(name = "ranking_decisions")
@SuppressWarnings("UnusedVariable") // the id and who by user name are read by queries
class RunDecision {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID campaignId;
    private UUID runId;

    @Enumerated(EnumType.STRING)
    private RunStatus kind;

    @Nullable private String decisionNumber;

    @Nullable private String reason;

    @Column
    private String by;

    private String byName;
    private Instant at;

    protected RunDecision() {}

    RunDecision(
            RankingRun run,
            RunStatus kind,
            @Nullable String decisionNumber,
            @Nullable String reason,
            CurrentUser by,
            Instant at) {
        this.campaignId = run.campaignId();
        this.runId = run.id();
        this.kind = kind;
        this.decisionNumber = decisionNumber;
        this.reason = reason;
        this.by = by.username();
        this.byName = by.name();
        this.at = at;
    }

    RunView.Decision view() {
        return new RunView.Decision(kind, decisionNumber, reason, byName, at);
    }
}
