package vn.parindex.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;

/** One move of a sheet: who, when, why; rows are only added. */
@Entity
@Immutable
@Table(name = "assessment_steps")
@IdClass(SheetStep.Key.class)
class SheetStep {

    /** The n-th move of a sheet. */
    record Key(UUID campaignId, UUID assessmentId, int number) {}

    @Id
    private UUID campaignId;

    @Id
    private UUID assessmentId;

    @Id
    private int number;

    @Column // the action's word
    private String action;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus toStatus;

    @Nullable private String reason;

    private String by;
    private String byName;
    private Instant at;

    protected SheetStep() {}

    SheetStep(Assessment moved, SheetAction action, AssessmentStatus from, @Nullable String reason, CurrentUser by) {
        this.campaignId = moved.campaignId();
        this.assessmentId = moved.id();
        this.number = moved.steps();
        this.action = action.word();
        this.fromStatus = from;
        this.toStatus = moved.status();
        this.reason = reason;
        this.by = by.username();
        this.byName = by.name();
        this.at = moved.since();
    }

    UUID assessmentId() {
        return assessmentId;
    }

    String action() {
        return action;
    }

    AssessmentStatus fromStatus() {
        return fromStatus;
    }

    AssessmentStatus toStatus() {
        return toStatus;
    }

    @Nullable String reason() {
        return reason;
    }

    String by() {
        return by;
    }

    String byName() {
        return byName;
    }

    Instant at() {
        return at;
    }
}
