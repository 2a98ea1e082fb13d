package vn.parindex.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;

/** A unit's request that a leaf be left out of its maximum; while it is open the sheet cannot be submitted. */
@Entity
@Table(name = "not_applicable_requests")
class NotApplicableRequest {

    /** How a request stands. */
    enum State {
        OPEN,
        GRANTED,
        REFUSED,
        TAKEN_BACK
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column // part of the key of the leaf
    private UUID campaignId;

    private UUID assessmentId;
    private String leafCode;
    private String reason;

    @Column // who asked, for the trail
    private String askedBy;

    private String askedByName;
    private Instant askedAt;

    @Nullable private String outcome;

    @Nullable private String decisionReason;

    @Column // who decided, for the trail
    @Nullable private String decidedBy;

    @Nullable private String decidedByName;

    @Nullable private Instant decidedAt;

    @Version
    private long version;

    protected NotApplicableRequest() {}

    NotApplicableRequest(Assessment sheet, AskNotApplicable command, CurrentUser by, Instant now) {
        this.campaignId = sheet.campaignId();
        this.assessmentId = sheet.id();
        this.leafCode = command.leaf();
        this.reason = command.reason();
        this.askedBy = by.username();
        this.askedByName = by.name();
        this.askedAt = now;
    }

    void close(State state, @Nullable String why, CurrentUser by, Instant now) {
        this.outcome = state.name();
        this.decisionReason = why;
        this.decidedBy = by.username();
        this.decidedByName = by.name();
        this.decidedAt = now;
    }

    State state() {
        return outcome == null ? State.OPEN : State.valueOf(outcome);
    }

    UUID id() {
        return id;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    String leafCode() {
        return leafCode;
    }

    String reason() {
        return reason;
    }

    String askedByName() {
        return askedByName;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable String decisionReason() {
        return decisionReason;
    }

    @Nullable String decidedByName() {
        return decidedByName;
    }

    @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
