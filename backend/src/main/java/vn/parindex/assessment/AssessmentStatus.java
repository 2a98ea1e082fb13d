package vn.parindex.assessment;

import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.PhaseKind;

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

    /** Whether the province's scores are out, or the sheet has left the competition. */
    boolean isAnnounced() {
        return compareTo(EXPLANATION) >= 0;
    }

    /** The planned step that a sheet in this status is in; null where nobody holds it. */
    @Nullable PhaseKind phase() {
        return switch (this) {
            case DRAFT -> PhaseKind.SELF_SCORING;
            case DISTRICT_APPRAISAL -> PhaseKind.DISTRICT_APPRAISAL;
            case PROVINCE_APPRAISAL -> PhaseKind.PROVINCE_APPRAISAL;
            case EXPLANATION -> PhaseKind.EXPLANATION;
            case REAPPRAISAL -> PhaseKind.REAPPRAISAL;
            case FINAL, WITHDRAWN -> null;
        };
    }

    /** The role that holds a sheet in this status, or {@code nobody}. */
    public String holder() {
        return holder;
    }
}
