package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.parindex.campaign.CampaignOpened;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.NotApplicableChanged;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Keeps sheets in step with their campaign, in the campaign's own transaction. */
@ApplicationScoped
class SheetService {
    private final AssessmentRepository assessments;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final Clock clock;

    SheetService(AssessmentRepository assessments, Campaigns campaigns, IndexSets indexSets, Clock clock) {
        this.assessments = assessments;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.clock = clock;
    }

    /** Gives every participant its sheet, with one untouched row per leaf. */
    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes CampaignOpened event) {
        for (var owner : campaigns.sheetOwners(event.campaignId())) {
            var sheet = new Assessment(event.campaignId(), owner, clock.instant());
            assessments.persist(sheet);
            for (var leaf : indexSets.issued(owner.indexSetId()).leaves().values()) {
                assessments.add(
                        new LeafScore(sheet, leaf, owner.notApplicableLeaves().contains(leaf.code())));
            }
        }
    }

    /**
     * Marks the leaves that have just left or entered a unit's maximum.
     *
     * @throws ProblemException 409 once the province's scores are announced
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void notApplicableChanged(@Observes NotApplicableChanged event) {
        var sheet = assessments
                .find("campaignId = ?1 and unitCode = ?2", event.campaignId(), event.unitCode())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        if (sheet.isPresent() && sheet.get().status().isAnnounced()) {
            throw new ProblemException(
                    ProblemType.WRONG_STATE,
                    Localized.message(
                            "not-applicable.announced",
                            Localized.message("status." + sheet.get().status())));
        }
        assessments.setNotApplicable(event.campaignId(), event.unitCode(), event.leafCodes());
    }
}
