package vn.parindex.indexset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.VietnameseText;

/** Queries for index sets and their nodes. */
@ApplicationScoped
class IndexSetRepository implements PanacheRepositoryBase<IndexSet, UUID> {
    private final EntityManager entities;
    private final ExampleFileRepository exampleFiles;

    IndexSetRepository(EntityManager entities, ExampleFileRepository exampleFiles) {
        this.entities = entities;
        this.exampleFiles = exampleFiles;
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

    /** The tree in printed order with its example files; nodes are written as a whole, so none is kept to be changed. */
    List<IndexNode> nodes(UUID indexSetId) {
        var nodes = entities.createQuery("from IndexNode where indexSetId = :id order by position", IndexNode.class)
                .setParameter("id", indexSetId)
                .getResultList();
        var files = exampleFiles.byLeaf(indexSetId);
        nodes.forEach(node -> {
            entities.detach(node);
            node.illustrate(files.getOrDefault(node.code(), List.of()));
        });
        return nodes;
    }

    @Nullable IndexNode node(UUID indexSetId, String code) {
        return entities.find(IndexNode.class, new IndexNode.Key(indexSetId, code));
    }

    /** The set, kept from others until the transaction ends. */
    Optional<IndexSet> lockForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes a tree in place of whatever the set holds. */
    void write(IndexSet set, List<IndexNode> nodes) {
        deleteNodes(set);
        nodes.forEach(entities::persist);
        nodes.forEach(node -> exampleFiles.link(set.id(), node.code(), node.exampleFiles()));
    }

    /** Deletes a draft with its tree. */
    void remove(IndexSet set) {
        deleteNodes(set);
        entities.remove(set);
    }

    private void deleteNodes(IndexSet set) {
        entities.createQuery("delete from IndexNode where indexSetId = :id")
                .setParameter("id", set.id())
                .executeUpdate();
    }
}
