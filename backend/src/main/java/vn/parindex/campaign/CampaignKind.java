package vn.parindex.campaign;

/** A year's real campaign, or a training one (đợt tập huấn) that is never published. */
public enum CampaignKind {
    ANNUAL,
    TRAINING
}
