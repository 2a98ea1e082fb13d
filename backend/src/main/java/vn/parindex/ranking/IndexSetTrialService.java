package vn.parindex.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.assessment.LeafResult;
import vn.parindex.assessment.SheetAreas;
import vn.parindex.assessment.SheetState;
import vn.parindex.assessment.SheetValues;
import vn.parindex.campaign.CampaignResults;
import vn.parindex.campaign.Consolidation;
import vn.parindex.campaign.Consolidation.Entrant;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.IndexSets;
import vn.parindex.organization.UnitGroup;
import vn.parindex.survey.Surveys;

/** Tries an index set on what another campaign knows, before it is issued; nothing is stored. */
@ApplicationScoped
class IndexSetTrialService {
    private final CampaignResults campaigns;
    private final IndexSets indexSets;
    private final SheetValues values;
    private final Surveys surveys;

    IndexSetTrialService(CampaignResults campaigns, IndexSets indexSets, SheetValues values, Surveys surveys) {
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.values = values;
        this.surveys = surveys;
    }

    IndexSetTrialView compare(TryIndexSet command) {
        var wanted = indexSets.asIssued(command.indexSet());
        var campaign = entrantsOf(
                campaigns.consolidation(command.campaign()),
                wanted.tree().indexSet().group());
        var groups = campaign.entrants().stream().map(Entrant::group).collect(Collectors.toSet());
        var sheets = values.of(command.campaign(), groups);
        var survey = surveys.points(command.campaign(), groups);

        var before = new ArrayList<SheetState>();
        var after = new ArrayList<SheetState>();
        var surveyAfter = new HashMap<String, Map<String, BigDecimal>>();
        var trials = new HashMap<UUID, IndexSetTrial>();
        for (var entrant : campaign.entrants()) {
            var old = indexSets.issued(entrant.indexSetId());
            var trial = trials.computeIfAbsent(
                    entrant.indexSetId(),
                    id -> new IndexSetTrial(old, wanted, indexSets.olderCodes(id, command.indexSet())));
            var sheet = sheets.get(entrant.unitCode());
            if (sheet != null) {
                before.add(state(entrant, old, trial.before(sheet)));
                after.add(state(entrant, wanted, trial.after(sheet)));
            }
            surveyAfter.put(entrant.unitCode(), trial.survey(survey.getOrDefault(entrant.unitCode(), Map.of())));
        }
        return view(
                campaign,
                wanted,
                RunResults.of(RunInputs.of(campaign, groups, before, survey, indexSets::issued)),
                RunResults.of(RunInputs.of(campaign, groups, after, surveyAfter, id -> wanted)),
                trials.values());
    }

    /** The campaign with those alone whose set is of this group. */
    private Consolidation entrantsOf(Consolidation campaign, UnitGroup group) {
        var entrants = campaign.entrants().stream()
                .filter(e -> indexSets.issued(e.indexSetId()).tree().indexSet().group() == group)
                .toList();
        return campaign.with(entrants);
    }

    /** Every sheet counts as if it were final. */
    private static SheetState state(Entrant entrant, FrozenIndexSet set, List<LeafResult> leaves) {
        return new SheetState(
                entrant.unitCode(),
                AssessmentStatus.FINAL,
                "trial",
                SheetAreas.of(set, leaves),
                SheetAreas.figures(leaves));
    }

    private static IndexSetTrialView view(
            Consolidation campaign,
            FrozenIndexSet wanted,
            List<UnitResult> before,
            List<UnitResult> after,
            Iterable<IndexSetTrial> trials) {
        var old = before.stream().collect(Collectors.toMap(r -> r.unit().code(), Function.identity()));
        var gaps = new HashMap<String, Integer>();
        trials.forEach(trial -> trial.withoutData().forEach((leaf, units) -> gaps.merge(leaf, units, Integer::sum)));
        return new IndexSetTrialView(
                campaign.campaign(),
                wanted.tree().indexSet().id(),
                after.stream()
                        .map(result -> unit(
                                Objects.requireNonNull(old.get(result.unit().code())), result))
                        .toList(),
                wanted.leaves().values().stream()
                        .filter(leaf -> gaps.containsKey(leaf.code()))
                        .map(leaf -> new IndexSetTrialView.Gap(
                                leaf.code(),
                                leaf.name(),
                                leaf.maxScore(),
                                Objects.requireNonNull(gaps.get(leaf.code()))))
                        .toList());
    }

    private static IndexSetTrialView.Unit unit(UnitResult before, UnitResult after) {
        return new IndexSetTrialView.Unit(
                after.unit(),
                after.group(),
                IndexSetTrialView.Result.of(before),
                IndexSetTrialView.Result.of(after),
                placesWon(before.rank(), after.rank()));
    }

    private static @Nullable Integer placesWon(@Nullable Integer before, @Nullable Integer after) {
        return before == null || after == null ? null : before - after;
    }
}
