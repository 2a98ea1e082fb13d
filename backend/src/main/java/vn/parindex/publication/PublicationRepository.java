package vn.parindex.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Publications and their groups; rows are only added. */
@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<Publication, UUID> {
    /** Departments first, communes last: what the database compares is the code. */
    private static final Comparator<PublicationGroup> PLAN_ORDER = Comparator.comparing(PublicationGroup::group);

    private final EntityManager entities;

    PublicationRepository(EntityManager entities) {
        this.entities = entities;
    }

    Page<Publication> search(PageQuery page) {
        var order = "order by " + page.orderBy("id", "publishedAt", "at", "decisionDate", "decisionDate");
        var found = find(order).page(page.page(), page.size());
        return page.of(found.list(), count());
    }

    void add(PublicationGroup group) {
        entities.persist(group);
    }

    /** The groups of publications, by publication. */
    Map<UUID, List<PublicationGroup>> groups(Collection<UUID> publications) {
        return entities.createQuery("from PublicationGroup where publicationId in :ids", PublicationGroup.class)
                .setParameter("ids", publications)
                .getResultStream()
                .sorted(PLAN_ORDER)
                .collect(Collectors.groupingBy(PublicationGroup::publicationId));
    }

    /** The last version of each group of a campaign. */
    Map<UnitGroup, Integer> versions(UUID campaignId) {
        return entities.createQuery("from PublicationGroup where campaignId = :campaign", PublicationGroup.class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .collect(Collectors.toMap(PublicationGroup::group, PublicationGroup::version, Math::max));
    }

    /** What is in force: of every campaign, or of one, the highest version of each group. */
    List<PublicationGroup> inForce(@Nullable Collection<UUID> campaignIds) {
        var query = entities.createQuery(
                """
                from PublicationGroup g where g.version = (select max(o.version) from PublicationGroup o
                    where o.campaignId = g.campaignId and o.group = g.group)
                """ + (campaignIds == null ? "" : "and g.campaignId in :campaigns"), PublicationGroup.class);
        return (campaignIds == null ? query : query.setParameter("campaigns", campaignIds))
                .getResultStream()
                .sorted(PLAN_ORDER)
                .toList();
    }
}
