package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import vn.parindex.campaign.CampaignOpened;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.NotApplicableChanged;
import vn.parindex.indexset.IndexSets;

/** Keeps sheets in step with their campaign, in the campaign's own transaction. */
@ApplicationScoped
class SheetService {
    private final AssessmentRepository assessments;
    private final Campaigns campaigns;
    private final IndexSets indexSets;

    SheetService(AssessmentRepository assessments, Campaigns campaigns, IndexSets indexSets) {
        this.assessments = assessments;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
    }

    /** Gives every participant its sheet, with one untouched row per leaf. */
    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes CampaignOpened event) {
        for (var owner : campaigns.sheetOwners(event.campaignId())) {
            var sheet = new Assessment(event.campaignId(), owner);
            assessments.persist(sheet);
            for (var leaf : indexSets.issued(owner.indexSetId()).leaves().values()) {
                assessments.add(
                        new LeafScore(sheet, leaf, owner.notApplicableLeaves().contains(leaf.code())));
            }
        }
    }

    /** Marks the leaves that have just left or entered a unit's maximum. */
    @Transactional(Transactional.TxType.MANDATORY)
    void notApplicableChanged(@Observes NotApplicableChanged event) {
        assessments.setNotApplicable(event.campaignId(), event.unitCode(), event.leafCodes());
    }
}
