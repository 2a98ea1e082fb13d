package vn.parindex.appraisal;

/** How a leaf {@code l} of a sheet {@code a} stands at the level that the sheet is at, as conditions of a query. */
final class LeafConditions {
    /** Decided; a relative leaf by its figure, as {@code LeafScore.isDecided} says. */
    static final String DECIDED = "(case a.status when 'DISTRICT_APPRAISAL' then " + decided("district")
            + " when 'PROVINCE_APPRAISAL' then " + decided("province") + " else " + decided("reappraisal") + " end)";

    private static final String OBJECTED = """
            exists (select 1 from objections o where o.campaign_id = l.campaign_id
                   and o.assessment_id = l.assessment_id and o.leaf_code = l.leaf_code)""";

    /** Still to be decided; in the second pass that is what the unit objects to. */
    static final String PENDING = "(not " + DECIDED + " and (a.status <> 'REAPPRAISAL' or " + OBJECTED + "))";

    /** Decided otherwise than in the stage before. */
    static final String DIFFERS = """
            coalesce(case a.status
                when 'DISTRICT_APPRAISAL' then l.district_score <> l.self_score
                when 'PROVINCE_APPRAISAL' then l.province_score <> coalesce(l.district_score, l.self_score)
                else l.reappraisal_score <> l.province_score end, false)""";

    private LeafConditions() {}

    /** Sheets with a leaf that is pending, status by status: so each can use an index of its own. */
    static String somePending(String leaves) {
        return "(" + some("DISTRICT_APPRAISAL", "district", leaves) + " or "
                + some("PROVINCE_APPRAISAL", "province", leaves) + " or "
                + some("REAPPRAISAL", "reappraisal", OBJECTED + " and " + leaves) + ")";
    }

    private static String some(String status, String stage, String leaves) {
        return """
                (a.status = '%s' and exists (select 1 from leaf_scores l
                    where l.campaign_id = a.campaign_id and l.assessment_id = a.id
                      and not l.not_applicable and not %s and %s))""".formatted(status, decided(stage), leaves);
    }

    private static String decided(String stage) {
        return "(l." + stage + "_score is not null or (l.rule_type = 'RELATIVE_TO_BEST' and l." + stage
                + "_input is not null))";
    }
}
