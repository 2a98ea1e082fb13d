package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.parindex.campaign.CampaignOpened;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.NotApplicableChanged;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;

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

    /** Marks the leaves that have just left or entered units' maxima; refused once the province's scores are announced. */
    @Transactional(Transactional.TxType.MANDATORY)
    void notApplicableChanged(@Observes NotApplicableChanged event) {
        for (var sheet :
                assessments.lockUnits(event.campaignId(), event.leaves().keySet())) {
            if (sheet.status().isAnnounced()) {
                var status = Localized.message("status." + sheet.status());
                var announced = Localized.message("not-applicable.announced", status);
                event.refuse(ProblemError.sheet(
                        sheet.unit().code(), locale -> sheet.unit().name() + ": " + announced.in(locale)));
            }
        }
        if (!event.asksOnly() && event.refusals().isEmpty()) {
            assessments.setNotApplicable(event.campaignId(), event.leaves());
        }
    }
}
