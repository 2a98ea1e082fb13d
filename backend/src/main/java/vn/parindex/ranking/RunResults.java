package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.SheetState;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;
import vn.parindex.scoring.IndexValue;
import vn.parindex.scoring.Parts;
import vn.parindex.scoring.Ranks;
import vn.parindex.scoring.RelativeToBest;

/** The arithmetic of a run, pure: from its inputs to the result of every unit that is in the race. */
final class RunResults {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RunInputs inputs;

    private RunResults(RunInputs inputs) {
        this.inputs = inputs;
    }

    /** The results by group, and within a group by rank and name; units that are not ranked come last. */
    static List<UnitResult> of(RunInputs inputs) {
        var run = new RunResults(inputs);
        return inputs.groups().stream()
                .flatMap(group -> run.group(group).stream())
                .toList();
    }

    /** A figure is compared within the group among those who share the leaf of one set. */
    private record Race(UUID indexSetId, String leaf) {}

    private record Scored(Contestant contestant, List<AreaResult> areas, Parts parts) {
        boolean ranked() {
            return contestant.ranked() && parts.index().isPresent();
        }
    }

    private List<UnitResult> group(UnitGroup group) {
        var contestants = inputs.contestants().stream()
                .filter(c -> c.entrant().group() == group && c.scored())
                .toList();
        var best = best(contestants);
        var scored = contestants.stream().map(c -> score(c, best)).toList();
        var ranked = scored.stream().filter(Scored::ranked).toList();
        var ranks = Ranks.of(
                ranked.stream().map(Scored::parts).toList(), inputs.campaign().tieBreak());
        var results = new ArrayList<UnitResult>();
        for (int i = 0; i < ranked.size(); i++) {
            results.add(result(ranked.get(i), ranks.get(i)));
        }
        scored.stream().filter(s -> !s.ranked()).forEach(s -> results.add(result(s, null)));
        results.sort(ResultOrder.BY_RANK);
        return results;
    }

    private static Map<Race, BigDecimal> best(List<Contestant> contestants) {
        var figures = new HashMap<Race, List<BigDecimal>>();
        for (var c : contestants) {
            for (var figure : c.figures()) {
                figures.computeIfAbsent(race(c, figure), r -> new ArrayList<>()).add(figure.value());
            }
        }
        var best = new HashMap<Race, BigDecimal>();
        contestants.forEach(c -> c.figures()
                .forEach(figure -> best.computeIfAbsent(
                        race(c, figure), race -> rule(c, figure).best(Objects.requireNonNull(figures.get(race))))));
        return best;
    }

    private static Race race(Contestant c, SheetState.Figure figure) {
        return new Race(c.entrant().indexSetId(), figure.leafCode());
    }

    private static RelativeToBest rule(Contestant c, SheetState.Figure figure) {
        return (RelativeToBest) c.set().leaf(figure.leafCode()).rule();
    }

    private static Scored score(Contestant c, Map<Race, BigDecimal> best) {
        var areas = new ArrayList<AreaResult>();
        var total = Parts.NONE;
        for (var area : c.areas()) {
            var parts = area.parts();
            for (var leaf : area.surveyLeaves()) {
                parts = parts.plus(Parts.ofSurvey(c.survey().get(leaf), BigDecimal.ZERO));
            }
            for (var figure : c.figures()) {
                var leaf = c.set().leaf(figure.leafCode());
                if (leaf.area().equals(area.code()) && !figure.ownScore()) {
                    var reached = rule(c, figure)
                            .points(figure.value(), Objects.requireNonNull(best.get(race(c, figure))), leaf.bounds());
                    parts = parts.plus(Parts.ofAppraised(reached, BigDecimal.ZERO, false));
                }
            }
            areas.add(AreaResult.of(area.code(), c.set().areaName(area.code()), parts));
            total = total.plus(parts);
        }
        return new Scored(c, areas, total);
    }

    private UnitResult result(Scored scored, @Nullable Integer rank) {
        var entrant = scored.contestant().entrant();
        var parts = scored.parts();
        var grades = Objects.requireNonNull(inputs.campaign().grades().get(entrant.group()));
        return new UnitResult(
                new UnitRef(entrant.unitCode(), entrant.unitName()),
                entrant.group(),
                entrant.indexSetId(),
                entrant.treatment(),
                parts.appraised(),
                parts.survey(),
                parts.bonus(),
                parts.deduction(),
                parts.maximum(),
                parts.index().map(this::shown).orElse(null),
                rank,
                rank == null ? null : grades.of(parts.index().orElseThrow()).name(),
                rank != null,
                scored.areas());
    }

    /** Ranks and classes follow the exact fraction; only what is stored and shown is rounded and capped. */
    private BigDecimal shown(IndexValue index) {
        var percent = index.percent();
        return inputs.campaign().capAtHundred() ? percent.min(HUNDRED) : percent;
    }
}
