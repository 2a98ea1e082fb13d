package vn.parindex.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a team member appraises beyond the own department's leaves, or a unit that the member must not appraise. */
@Entity
@Table(name = "team_scopes")
@IdClass(TeamScope.Key.class)
class TeamScope {

    /** The n-th scope of a member. */
    record Key(UUID campaignId, String username, int position) {}

    /** Whether the scope gives or takes. */
    enum Kind {
        GRANT,
        CONFLICT
    }

    @Id
    private UUID campaignId;

    @Id
    private String username;

    @Id
    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Nullable private String unitCode;

    @Nullable private String nodeCode;

    @Column // why; read by people
    @Nullable private String reason;

    protected TeamScope() {}

    private TeamScope(
            UUID campaignId,
            String username,
            int position,
            Kind kind,
            @Nullable String unitCode,
            @Nullable String nodeCode,
            @Nullable String reason) {
        this.campaignId = campaignId;
        this.username = username;
        this.position = position;
        this.kind = kind;
        this.unitCode = unitCode;
        this.nodeCode = nodeCode;
        this.reason = reason;
    }

    static TeamScope grant(UUID campaignId, String username, int position, SetTeam.Grant given) {
        return new TeamScope(campaignId, username, position, Kind.GRANT, given.unit(), given.node(), null);
    }

    static TeamScope conflict(UUID campaignId, String username, int position, SetTeam.Conflict given) {
        return new TeamScope(campaignId, username, position, Kind.CONFLICT, given.unit(), null, given.reason());
    }

    String username() {
        return username;
    }

    Kind kind() {
        return kind;
    }

    @Nullable String unitCode() {
        return unitCode;
    }

    @Nullable String nodeCode() {
        return nodeCode;
    }

    @Nullable String reason() {
        return reason;
    }
}
