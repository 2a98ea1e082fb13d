package vn.parindex.indexset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.VietnameseText;

/** Queries for index sets and their nodes. */
@ApplicationScoped
class IndexSetRepository implements PanacheRepositoryBase<IndexSet, UUID> {
    private final EntityManager entities;

    IndexSetRepository(EntityManager entities) {
        this.entities = entities;
    }

    Page<IndexSet> search(IndexSetQuery query, PageQuery page, boolean drafts) {
        var hql = new StringBuilder("search like :q escape '\\'");
        var values = new HashMap<String, Object>();
        values.put("q", VietnameseText.likePattern(page.folded()));
        if (!drafts) {
            hql.append(" and status <> DRAFT");
        }
        if (query.group != null) {
            hql.append(" and group = :group");
            values.put("group", query.group);
        }
        if (query.year != null) {
            hql.append(" and year = :year");
            values.put("year", query.year);
        }
        if (query.status != null) {
            hql.append(" and status = :status");
            values.put("status", query.status);
        }
        var order = " order by " + page.orderBy("id", "year", "year", "title", "search", "group", "group");
        var found = find(hql + order, values).page(page.page(), page.size());
        return page.of(found.list(), count(hql.toString(), values));
    }

    List<IndexNode> nodes(UUID indexSetId) {
        return entities.createQuery("from IndexNode where indexSetId = :id order by position", IndexNode.class)
                .setParameter("id", indexSetId)
                .getResultList();
    }

    @Nullable IndexNode node(UUID indexSetId, String code) {
        return entities.find(IndexNode.class, new IndexNode.Key(indexSetId, code));
    }

    void removeNodes(UUID indexSetId) {
        entities.createQuery("delete from IndexNode where indexSetId = :id")
                .setParameter("id", indexSetId)
                .executeUpdate();
    }

    void add(IndexNode node) {
        entities.persist(node);
    }
}
