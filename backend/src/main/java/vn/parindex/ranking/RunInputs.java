package vn.parindex.ranking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.assessment.SheetState;
import vn.parindex.campaign.Consolidation;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.CanonicalJson;

/**
 * Everything the results of groups follow from, at one moment.
 *
 * @param campaign its rules
 * @param groups in the order of the groups
 * @param contestants in the order of their codes
 */
record RunInputs(Consolidation campaign, Set<UnitGroup> groups, List<Contestant> contestants) {

    static RunInputs of(
            Consolidation campaign,
            Set<UnitGroup> groups,
            List<SheetState> sheets,
            Map<String, Map<String, java.math.BigDecimal>> survey,
            Function<UUID, FrozenIndexSet> sets) {
        var byUnit = sheets.stream().collect(Collectors.toMap(SheetState::unitCode, Function.identity()));
        var contestants = campaign.entrants().stream()
                .filter(entrant -> groups.contains(entrant.group()))
                .map(entrant -> Contestant.of(
                        entrant,
                        sets.apply(entrant.indexSetId()),
                        byUnit.get(entrant.unitCode()),
                        survey.getOrDefault(entrant.unitCode(), Map.of())))
                .toList();
        return new RunInputs(campaign, groups, contestants);
    }

    /** The inputs as canonical JSON; its hash is the digest that submission and approval are bound to. */
    String text() {
        var grades = new EnumMap<UnitGroup, Object>(UnitGroup.class);
        for (var group : groups) {
            grades.put(
                    group,
                    Objects.requireNonNull(campaign.grades().get(group)).bands().stream()
                            .map(g -> Map.of("code", g.code(), "name", g.name(), "from", g.from()))
                            .toList());
        }
        return CanonicalJson.text(Map.of(
                "campaign", campaign.campaign().id(),
                "tieBreak", campaign.tieBreak(),
                "capAtHundred", campaign.capAtHundred(),
                "grades", grades,
                "units", contestants.stream().map(Contestant::canonical).toList()));
    }

    /** Whether a set among those of the contestants is illustrative only. */
    boolean illustrative() {
        return contestants.stream().anyMatch(c -> c.set().tree().indexSet().illustrative());
    }
}
