package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Appraiser;
import vn.parindex.identity.CurrentUser;
import vn.parindex.identity.Role;

/**
 * The part of the sheets {@code a} and leaves {@code l} that is an appraiser's, as conditions of a query: the rule of
 * {@code assessment}'s policies, stated for many rows. AppraisalQueueTest holds both together.
 */
final class Share {
    private final CurrentUser user;

    @Nullable private final Appraiser appraiser;

    private final Map<String, Object> values = new HashMap<>();

    Share(CurrentUser user, @Nullable Appraiser appraiser) {
        this.user = user;
        this.appraiser = appraiser;
    }

    /** Values of the named parameters in the conditions made so far. */
    Map<String, Object> values() {
        return values;
    }

    /** Sheets that the caller now appraises. */
    String sheets() {
        var conditions = new ArrayList<String>();
        if (user.hasAny(Role.DISTRICT, Role.DISTRICT_HEAD) && user.unitCode() != null) {
            values.put("own", user.unitCode());
            conditions.add("(a.status = 'DISTRICT_APPRAISAL' and a.district_code = :own)");
        }
        if (appraiser != null) {
            values.put("closed", closed(appraiser));
            conditions.add("(a.status in ('PROVINCE_APPRAISAL', 'REAPPRAISAL') and a.unit_code not in (:closed))");
        }
        if (user.hasAny(Role.HOME_AFFAIRS)) {
            conditions.add("(a.status in ('PROVINCE_APPRAISAL', 'REAPPRAISAL')"
                    + " and a.unit_code is distinct from c.organizer)");
        }
        return any(conditions);
    }

    /** Leaves that the caller appraises in the sheet's status. */
    String leaves() {
        var conditions = new ArrayList<String>();
        if (user.hasAny(Role.DISTRICT, Role.DISTRICT_HEAD)) {
            conditions.add("(l.scored_by = 'SELF' and a.status = 'DISTRICT_APPRAISAL')");
        }
        if (appraiser != null) {
            values.put("department", appraiser.department());
            conditions.add("(l.scored_by = 'SELF' and a.status <> 'DISTRICT_APPRAISAL' and (l.department = :department"
                    + grants(appraiser) + "))");
            conditions.add("(l.scored_by = 'HOME_AFFAIRS' and a.unit_code = c.organizer"
                    + " and a.status <> 'DISTRICT_APPRAISAL' and (1 = 0" + unitGrants(appraiser) + "))");
        }
        if (user.hasAny(Role.HOME_AFFAIRS)) {
            conditions.add("(l.scored_by = 'HOME_AFFAIRS' and a.unit_code is distinct from c.organizer)");
        }
        return any(conditions);
    }

    private static List<String> closed(Appraiser appraiser) {
        var units = new ArrayList<>(appraiser.conflicts());
        units.add(appraiser.department());
        return units;
    }

    private String grants(Appraiser appraiser) {
        var sql = new StringBuilder();
        for (int i = 0; i < appraiser.grants().size(); i++) {
            sql.append(" or ").append(grant(i, appraiser.grants().get(i)));
        }
        return sql.toString();
    }

    private String unitGrants(Appraiser appraiser) {
        var sql = new StringBuilder();
        for (int i = 0; i < appraiser.grants().size(); i++) {
            if (appraiser.grants().get(i).unit() != null) {
                sql.append(" or ").append(grant(i, appraiser.grants().get(i)));
            }
        }
        return sql.toString();
    }

    private String grant(int number, Appraiser.Grant grant) {
        var sql = new StringBuilder("(1 = 1");
        if (grant.unit() != null) {
            values.put("unit" + number, grant.unit());
            sql.append(" and a.unit_code = :unit").append(number);
        }
        if (grant.node() != null) {
            values.put("node" + number, grant.node());
            values.put("under" + number, grant.node() + ".%");
            sql.append(" and (l.leaf_code = :node")
                    .append(number)
                    .append(" or l.leaf_code like :under")
                    .append(number)
                    .append(')');
        }
        return sql.append(')').toString();
    }

    private static String any(List<String> conditions) {
        return conditions.isEmpty() ? "1 = 0" : "(" + String.join(" or ", conditions) + ")";
    }
}
