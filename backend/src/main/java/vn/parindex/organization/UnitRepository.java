package vn.parindex.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.VietnameseText;

/** Queries for units. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<OrgUnit, String> {
    private final EntityManager entities;

    UnitRepository(EntityManager entities) {
        this.entities = entities;
    }

    Page<OrgUnit> search(UnitQuery query, PageQuery page) {
        var hql = new StringBuilder("search like :q escape '\\'");
        var values = new HashMap<String, Object>();
        values.put("q", VietnameseText.likePattern(page.folded()));
        if (query.group != null) {
            hql.append(" and group = :group");
            values.put("group", query.group);
        }
        if (query.parent != null) {
            hql.append(" and parentCode = :parent");
            values.put("parent", query.parent);
        }
        if (query.on != null) {
            hql.append(" and (validFrom is null or validFrom <= :day) and (validTo is null or validTo > :day)");
            values.put("day", query.on);
        }
        var order = " order by " + page.orderBy("code", "code", "code", "name", "name", "group", "group");
        var found = find(hql + order, values).page(page.page(), page.size());
        return page.of(found.list(), count(hql.toString(), values));
    }

    Map<String, UnitRef> refs(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(OrgUnit::code, OrgUnit::ref));
    }

    Map<String, Long> childrenOf(Collection<String> codes) {
        return entities
                .createQuery(
                        "select parentCode, count(*) from OrgUnit where parentCode in :codes group by parentCode",
                        Object[].class)
                .setParameter("codes", codes)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    List<UnitSuccessor> stepsFrom(String code) {
        return steps("unitCode", code);
    }

    List<UnitSuccessor> stepsTo(String code) {
        return steps("successorCode", code);
    }

    private List<UnitSuccessor> steps(String end, String code) {
        return entities.createQuery(
                        "from UnitSuccessor where " + end + " = :code order by effectiveOn, unitCode, successorCode",
                        UnitSuccessor.class)
                .setParameter("code", code)
                .getResultList();
    }

    void add(UnitSuccessor step) {
        entities.persist(step);
    }
}
