package vn.parindex.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.VietnameseText;

/** Access to the trail: rows are only added. */
@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEvent, UUID> {

    Page<AuditEvent> search(AuditQuery query, PageQuery page) {
        var values = new HashMap<String, Object>();
        var hql = new StringBuilder("1 = 1");
        add(hql, values, "campaignId = :campaign", "campaign", query.campaign);
        add(hql, values, "(actor = :actor or lower(actorName) like :name escape '\\')", "actor", query.actor);
        if (query.actor != null) {
            var name = VietnameseText.nfc(query.actor).toLowerCase(Locale.ROOT);
            values.put("name", VietnameseText.likePattern(name));
        }
        add(hql, values, "(action = :action or action like :verbs escape '\\')", "action", query.action);
        if (query.action != null) {
            values.put("verbs", VietnameseText.likePrefix(query.action + "."));
        }
        add(hql, values, "(objectId = :object or objectId like :parts escape '\\')", "object", query.object);
        if (query.object != null) {
            values.put("parts", VietnameseText.likePrefix(query.object + "/"));
        }
        add(hql, values, "unitCode = :unit", "unit", query.unit);
        add(hql, values, "at >= :from", "from", query.from);
        add(hql, values, "at < :to", "to", query.to);
        var order = " order by " + page.orderBy("id desc", "-at", "at", "at", "at");
        var found = find(hql + order, values).page(page.page(), page.size());
        return page.of(found.list(), count(hql.toString(), values));
    }

    private static void add(
            StringBuilder hql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            hql.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
