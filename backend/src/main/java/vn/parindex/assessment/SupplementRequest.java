package vn.parindex.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Level;
import vn.parindex.identity.CurrentUser;

/** What an appraiser asks the unit to add to one leaf; it opens this leaf for the unit until it is due. */
@Entity
@Table(name = "supplement_requests")
class SupplementRequest {

    /** How a request stands. */
    enum State {
        OPEN,
        ANSWERED,
        LAPSED,
        CANCELLED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column // part of the key of the leaf
    private UUID campaignId;

    private UUID assessmentId;
    private String leafCode;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String remark;
    private Instant dueAt;

    @Column // who asked, for the trail
    private String askedBy;

    private String askedByName;
    private Instant askedAt;

    @Nullable private String outcome;

    @Nullable private String reply;

    @Column // who closed it, for the trail
    @Nullable private String closedBy;

    @Nullable private String closedByName;

    @Nullable private Instant closedAt;

    @Version
    private long version;

    protected SupplementRequest() {}

    SupplementRequest(Assessment sheet, AskSupplement command, CurrentUser by, Instant now) {
        this.campaignId = sheet.campaignId();
        this.assessmentId = sheet.id();
        this.leafCode = command.leaf();
        this.level = sheet.status() == AssessmentStatus.DISTRICT_APPRAISAL ? Level.DISTRICT : Level.PROVINCE;
        this.remark = command.remark();
        this.dueAt = command.dueAt();
        this.askedBy = by.username();
        this.askedByName = by.name();
        this.askedAt = now;
    }

    void answer(@Nullable String text, CurrentUser by, Instant now) {
        close(State.ANSWERED, by, now);
        this.reply = text;
    }

    void cancel(CurrentUser by, Instant now) {
        close(State.CANCELLED, by, now);
    }

    private void close(State state, CurrentUser by, Instant now) {
        this.outcome = state.name();
        this.closedBy = by.username();
        this.closedByName = by.name();
        this.closedAt = now;
    }

    /** How the request stands at that instant: it lapses when it is due. */
    State state(Instant now) {
        if (outcome != null) {
            return State.valueOf(outcome);
        }
        return now.isBefore(dueAt) ? State.OPEN : State.LAPSED;
    }

    boolean isOpen(Instant now) {
        return state(now) == State.OPEN;
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

    Level level() {
        return level;
    }

    String remark() {
        return remark;
    }

    Instant dueAt() {
        return dueAt;
    }

    String askedByName() {
        return askedByName;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable String reply() {
        return reply;
    }

    @Nullable String closedByName() {
        return closedByName;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }
}
