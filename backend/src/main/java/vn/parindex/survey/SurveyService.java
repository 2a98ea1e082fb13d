package vn.parindex.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.campaign.CampaignResults;
import vn.parindex.campaign.CampaignStatus;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Consolidation;
import vn.parindex.campaign.Consolidation.Entrant;
import vn.parindex.identity.Caller;
import vn.parindex.indexset.IndexSets;
import vn.parindex.organization.Organizations;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.Localized;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Takes the points of the survey, all rows of a file or none. */
@ApplicationScoped
class SurveyService {
    private final SurveyRepository points;
    private final Campaigns campaigns;
    private final CampaignResults campaignResults;
    private final Organizations organizations;
    private final IndexSets indexSets;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SurveyService(
            SurveyRepository points,
            Campaigns campaigns,
            CampaignResults campaignResults,
            Organizations organizations,
            IndexSets indexSets,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.points = points;
        this.campaigns = campaigns;
        this.campaignResults = campaignResults;
        this.organizations = organizations;
        this.indexSets = indexSets;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    SurveyPointsView.Imported accept(UUID campaignId, byte[] file) {
        campaigns.lock(campaignId);
        var campaign = campaignResults.consolidation(campaignId);
        if (campaign.status() == CampaignStatus.DRAFT || campaign.status() == CampaignStatus.ARCHIVED) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("survey.not-open"));
        }
        var csv = SurveyCsv.read(file);
        var entrants = campaign.entrants().stream().collect(Collectors.toMap(Entrant::unitCode, Function.identity()));
        requireOpen(campaign, csv, entrants);
        var check = new SurveyCheck(
                entrants,
                organizations.find(strangers(csv, entrants)).keySet(),
                entrant -> indexSets.issued(entrant.indexSetId()).leaves(),
                csv.faults());
        var accepted = check.accepted(csv.rows());
        if (!csv.faults().isEmpty()) {
            throw new ProblemException(
                    ProblemType.IMPORT_REFUSED, csv.faults(), csv.faults().size());
        }
        points.put(campaignId, accepted, caller.user(), clock.instant());
        var units = accepted.stream().map(SurveyRow::unit).distinct().count();
        var leaves = accepted.stream().map(SurveyRow::leaf).distinct().count();
        var imported = new SurveyPointsView.Imported(accepted.size(), (int) units, (int) leaves);
        audit.record("survey-points.import", AuditObject.in(campaignId, "survey-points", campaignId), imported);
        return imported;
    }

    /** What results follow from stays as it is while somebody decides on them, and afterwards but for a correction. */
    private static void requireOpen(Consolidation campaign, SurveyCsv csv, Map<String, Entrant> entrants) {
        var settled = new TreeSet<UnitGroup>();
        for (var row : csv.rows()) {
            var entrant = entrants.get(row.unit());
            if (entrant != null
                    && !Objects.requireNonNull(campaign.results().get(entrant.group()))
                            .mayChange()) {
                settled.add(entrant.group());
            }
        }
        if (!settled.isEmpty()) {
            var names = settled.stream().map(UnitGroup::label).collect(Collectors.joining(", "));
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("survey.settled", names));
        }
    }

    private static Set<String> strangers(SurveyCsv csv, Map<String, Entrant> entrants) {
        return csv.rows().stream()
                .map(SurveyCsv.Row::unit)
                .filter(unit -> !entrants.containsKey(unit))
                .collect(Collectors.toSet());
    }

    Page<SurveyPointsView> search(UUID campaignId, SurveyPointsQuery query, PageQuery page) {
        if (campaigns.refs(List.of(campaignId)).isEmpty()) {
            throw ProblemException.notFound();
        }
        return points.search(campaignId, query, page);
    }
}
