package vn.parindex.appraisal;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.VietnameseText;

/** What the queries of this package have in common: filters of sheets {@code a}, and their values. */
final class Conditions {
    private Conditions() {}

    /** Sheets in this status, of this district, whose unit is looked for; puts the values beside. */
    static String units(
            @Nullable AssessmentStatus status, @Nullable String district, PageQuery page, Map<String, Object> values) {
        var sql = new StringBuilder();
        add(sql, values, "a.status = :status", "status", status == null ? null : status.name());
        add(sql, values, "a.district_code = :district", "district", district);
        add(
                sql,
                values,
                "a.unit_search like :q escape '\\'",
                "q",
                page.folded().isEmpty() ? null : VietnameseText.likePattern(page.folded()));
        return sql.toString();
    }

    static void add(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    /** Sets the parameters that the query has. */
    static Query set(Query query, Map<String, Object> values) {
        query.getParameters().forEach(p -> query.setParameter(p.getName(), values.get(p.getName())));
        return query;
    }

    static long number(Tuple t, int column) {
        return t.get(column, Number.class).longValue();
    }
}
