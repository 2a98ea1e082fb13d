package vn.parindex.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.ProblemException;

/** The results of a campaign, group by group: what they are computed from and how far they are. */
@ApplicationScoped
public class CampaignResults {
    private final CampaignRepository repository;
    private final Campaigns campaigns;

    CampaignResults(CampaignRepository repository, Campaigns campaigns) {
        this.repository = repository;
        this.campaigns = campaigns;
    }

    /**
     * Notes that a ranking of the campaign is computed, under its lock.
     *
     * @throws ProblemException 404 without such a campaign, 409 before it is open or after it is archived
     */
    public void consolidate(UUID campaignId) {
        repository.locked(campaignId, LockModeType.PESSIMISTIC_WRITE).consolidate();
    }

    /** Ends open corrections of these groups, under the campaign's lock. */
    public void endCorrections(UUID campaignId, Set<UnitGroup> groups) {
        repository.groupsOf(campaignId).stream()
                .filter(group -> groups.contains(group.group()))
                .forEach(CampaignGroup::endCorrection);
    }

    /**
     * Notes how far the results of groups are, under the campaign's lock; when those of every group with participants
     * are public, so is the campaign.
     */
    public void markResults(UUID campaignId, Set<UnitGroup> groups, ResultsState state) {
        var campaign = repository.locked(campaignId, LockModeType.PESSIMISTIC_WRITE);
        var all = repository.groupsOf(campaignId);
        all.stream().filter(group -> groups.contains(group.group())).forEach(group -> group.mark(state));
        if (state == ResultsState.PUBLISHED) {
            var taking = repository.sizes(campaignId).stream()
                    .map(CampaignView.Size::group)
                    .collect(Collectors.toSet());
            if (all.stream()
                    .filter(g -> taking.contains(g.group()))
                    .allMatch(g -> g.results().state() == ResultsState.PUBLISHED)) {
                campaign.published();
            }
        }
    }

    /**
     * The campaign as the consolidation sees it.
     *
     * @throws ProblemException 404
     */
    public Consolidation consolidation(UUID campaignId) {
        var campaign = repository.findByIdOptional(campaignId).orElseThrow(ProblemException::notFound);
        var groups = repository.groupsOf(campaignId);
        return new Consolidation(
                Campaigns.ref(campaign),
                campaign.kind(),
                campaign.status(),
                campaign.tieBreak(),
                campaign.capAtHundred(),
                groups.stream().collect(Collectors.toMap(CampaignGroup::group, CampaignGroup::grades)),
                groups.stream().collect(Collectors.toMap(CampaignGroup::group, CampaignGroup::results)),
                entrants(campaignId));
    }

    private List<Consolidation.Entrant> entrants(UUID campaignId) {
        var excluded = campaigns.excludedNodes(campaignId);
        return repository.participants(campaignId).stream()
                .map(p -> new Consolidation.Entrant(
                        p.unitCode(),
                        p.unitName(),
                        p.group(),
                        p.indexSetId(),
                        p.treatment(),
                        campaigns.leavesOf(p, excluded)))
                .toList();
    }
}
