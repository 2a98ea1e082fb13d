package vn.parindex.assessment;

/** Where a sheet is (design.md section 4). */
public enum AssessmentStatus {
    DRAFT("unit"),
    DISTRICT_APPRAISAL("district"),
    PROVINCE_APPRAISAL("province-team"),
    EXPLANATION("unit"),
    REAPPRAISAL("province-team"),
    FINAL("nobody"),
    WITHDRAWN("nobody");

    private final String holder;

    AssessmentStatus(String holder) {
        this.holder = holder;
    }

    /** The role that holds a sheet in this status, or {@code nobody}. */
    public String holder() {
        return holder;
    }
}
