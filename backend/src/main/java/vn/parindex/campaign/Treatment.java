package vn.parindex.campaign;

/** How a participant enters the ranking: in full, scored but not ranked, or by the survey alone (no sheet). */
public enum Treatment {
    FULL,
    SCORED_NOT_RANKED,
    SURVEY_ONLY
}
