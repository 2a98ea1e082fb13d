package vn.parindex.assessment;

/** The steps in which a leaf is scored; they stand side by side and never overwrite each other. */
public enum Stage {
    SELF,
    DISTRICT,
    PROVINCE,
    REAPPRAISAL
}
