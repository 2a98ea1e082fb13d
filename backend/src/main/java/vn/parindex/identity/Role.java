package vn.parindex.identity;

import java.util.Set;

/** The realm roles of Keycloak's realm {@code parindex}, as design.md section 1 names them. */
public final class Role {
    public static final String UNIT = "unit";
    public static final String UNIT_HEAD = "unit-head";
    public static final String DISTRICT = "district";
    public static final String DISTRICT_HEAD = "district-head";
    public static final String PROVINCE_TEAM = "province-team";
    public static final String HOME_AFFAIRS = "home-affairs";
    public static final String LEADERSHIP = "leadership";
    public static final String SURVEY_OPERATOR = "survey-operator";
    public static final String SURVEY_SUPERVISOR = "survey-supervisor";
    public static final String INTEGRATION = "integration";

    /** Not a role of the realm: stands for any one of {@link #ALL}. */
    public static final String ANY = "any-role";

    /** Every role there is; a token's other roles mean nothing here. */
    public static final Set<String> ALL = Set.of(
            UNIT,
            UNIT_HEAD,
            DISTRICT,
            DISTRICT_HEAD,
            PROVINCE_TEAM,
            HOME_AFFAIRS,
            LEADERSHIP,
            SURVEY_OPERATOR,
            SURVEY_SUPERVISOR,
            INTEGRATION);

    private Role() {}
}
