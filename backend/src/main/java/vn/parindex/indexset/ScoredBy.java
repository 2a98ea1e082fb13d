package vn.parindex.indexset;

/** Who gives a leaf its first score: the unit itself, Home Affairs, or the survey. */
public enum ScoredBy {
    SELF,
    HOME_AFFAIRS,
    SURVEY
}
