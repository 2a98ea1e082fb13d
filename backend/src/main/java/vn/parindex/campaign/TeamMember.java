package vn.parindex.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody whom a department sent into a campaign's appraisal team. */
@Entity
@Table(name = "team_members")
@IdClass(TeamMember.Key.class)
class TeamMember {

    /** A person is in a campaign's team once. */
    record Key(UUID campaignId, String username) {}

    @Id
    private UUID campaignId;

    @Id
    private String username;

    private String name;
    private String department;

    protected TeamMember() {}

    TeamMember(UUID campaignId, SetTeam.Member given) {
        this.campaignId = campaignId;
        this.username = given.username();
        this.name = given.name();
        this.department = given.department();
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    String department() {
        return department;
    }
}
