package vn.parindex.campaign;

/** Life of a campaign (design.md section 3). */
public enum CampaignStatus {
    DRAFT,
    OPEN,
    CONSOLIDATING,
    PUBLISHED,
    ARCHIVED;

    /** Whether a campaign in this state may next be in that one. */
    boolean canBecome(CampaignStatus next) {
        return switch (this) {
            case DRAFT -> next == OPEN;
            case OPEN -> next == CONSOLIDATING;
            case CONSOLIDATING -> next == PUBLISHED;
            case PUBLISHED -> next == ARCHIVED;
            case ARCHIVED -> false;
        };
    }
}
