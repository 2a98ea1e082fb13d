package vn.parindex.campaign;

import java.util.UUID;

/** A campaign has just been opened; observed in the same transaction. */
public record CampaignOpened(UUID campaignId) {}
