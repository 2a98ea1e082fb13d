package vn.parindex.scoring;

/** What decides between units with exactly the same index (design.md section 3, tie rule). */
public enum TieBreak {
    /** Nothing: they share the rank, 1-2-2-4. */
    SHARED,
    /** The higher survey points; still equal, they share. */
    SURVEY_POINTS,
    /** The higher appraised points; still equal, they share. */
    APPRAISED_POINTS
}
