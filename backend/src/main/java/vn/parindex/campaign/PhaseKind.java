package vn.parindex.campaign;

/** The steps of a campaign that have an opening and a closing instant. */
public enum PhaseKind {
    SELF_SCORING,
    DISTRICT_APPRAISAL,
    PROVINCE_APPRAISAL,
    EXPLANATION,
    REAPPRAISAL
}
