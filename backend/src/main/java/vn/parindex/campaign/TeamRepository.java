package vn.parindex.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Queries for a campaign's appraisal team. */
@ApplicationScoped
class TeamRepository implements PanacheRepositoryBase<TeamMember, TeamMember.Key> {
    private final EntityManager entities;

    TeamRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A member and one of the member's scopes, or none. */
    record Row(TeamMember member, @Nullable TeamScope scope) {}

    /** Members with their scopes in one query; {@code username} null for the whole team. */
    List<Row> rows(UUID campaignId, @Nullable String username) {
        return entities.createQuery("""
                        select m, s from TeamMember m
                        left join TeamScope s on s.campaignId = m.campaignId and s.username = m.username
                        where m.campaignId = :campaign and (:username is null or m.username = :username)
                        order by m.department, m.username, s.position
                        """, Row.class)
                .setParameter("campaign", campaignId)
                .setParameter("username", username)
                .getResultList();
    }

    void replace(UUID campaignId, List<TeamMember> members, List<TeamScope> scopes) {
        entities.createQuery("delete from TeamScope where campaignId = :id")
                .setParameter("id", campaignId)
                .executeUpdate();
        entities.createQuery("delete from TeamMember where campaignId = :id")
                .setParameter("id", campaignId)
                .executeUpdate();
        members.forEach(entities::persist);
        entities.flush();
        scopes.forEach(entities::persist);
    }
}
