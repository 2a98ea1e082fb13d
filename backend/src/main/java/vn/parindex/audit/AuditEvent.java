package vn.parindex.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;

/** One row of the trail; never changed, never deleted. */
@Entity
@Immutable
@Table(name = "audit_events")
class AuditEvent {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private Instant at;
    private String actor;
    private String actorName;

    @Nullable private String actorUnit;

    private String action;
    private String objectType;
    private String objectId;

    @Nullable private UUID campaignId;

    @Nullable private String unitCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private String change;

    @Nullable private String requestId;

    protected AuditEvent() {}

    AuditEvent(
            CurrentUser actor,
            Instant at,
            String action,
            AuditObject object,
            String change,
            @Nullable String requestId) {
        this.at = at;
        this.actor = actor.username();
        this.actorName = actor.name();
        this.actorUnit = actor.unitCode();
        this.action = action;
        this.objectType = object.type();
        this.objectId = object.id();
        this.campaignId = object.campaignId();
        this.unitCode = object.unitCode();
        this.change = change;
        this.requestId = requestId;
    }

    AuditEventView view() {
        return new AuditEventView(
                Objects.requireNonNull(id),
                at,
                actor,
                actorName,
                actorUnit,
                action,
                objectType,
                objectId,
                campaignId,
                unitCode,
                change,
                requestId);
    }
}
