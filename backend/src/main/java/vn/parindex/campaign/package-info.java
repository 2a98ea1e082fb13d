/**
 * Campaigns: phases, participants with route and treatment, and what does not apply to a participant. Provides
 * {@link vn.parindex.campaign.Campaigns} and announces {@link vn.parindex.campaign.CampaignOpened}.
 */
@NullMarked
package vn.parindex.campaign;

import org.jspecify.annotations.NullMarked;
