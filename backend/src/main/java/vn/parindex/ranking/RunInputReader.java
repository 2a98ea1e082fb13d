package vn.parindex.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.parindex.assessment.FinalSheets;
import vn.parindex.campaign.Consolidation;
import vn.parindex.indexset.IndexSets;
import vn.parindex.organization.UnitGroup;
import vn.parindex.survey.Surveys;

/** Gathers what the results of groups follow from, in a constant number of statements. */
@ApplicationScoped
class RunInputReader {
    private final FinalSheets sheets;
    private final Surveys surveys;
    private final IndexSets indexSets;

    RunInputReader(FinalSheets sheets, Surveys surveys, IndexSets indexSets) {
        this.sheets = sheets;
        this.surveys = surveys;
        this.indexSets = indexSets;
    }

    RunInputs read(Consolidation campaign, Set<UnitGroup> groups) {
        var id = campaign.campaign().id();
        return RunInputs.of(campaign, groups, sheets.of(id, groups), surveys.points(id, groups), indexSets::issued);
    }
}
