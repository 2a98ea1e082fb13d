package vn.parindex.supersession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.parindex.indexset.IndexSets;

/** What other features may ask about supersessions. */
@ApplicationScoped
public class Supersessions {
    private final SupersessionRepository supersessions;
    private final IndexSets indexSets;

    Supersessions(SupersessionRepository supersessions, IndexSets indexSets) {
        this.supersessions = supersessions;
        this.indexSets = indexSets;
    }

    /** A supersession with the scores of one unit that it affected. */
    public record OfUnit(SupersessionView supersession, List<AffectedScore> scores) {}

    /** A leaf of the set that a sheet had at an instant. */
    public record Then(UUID indexSetId, UnaryOperator<String> codes) {}

    /** A campaign's supersessions, the latest first. */
    public List<SupersessionView> of(UUID campaignId) {
        var affected = supersessions.affected(campaignId);
        return supersessions.of(campaignId).stream()
                .map(s -> view(s, affected.getOrDefault(s.number(), 0L)))
                .toList();
    }

    /** What supersessions did to the sheet of a unit that has this set now, the latest first; scores of these stages. */
    public List<OfUnit> ofUnit(UUID campaignId, String unitCode, UUID indexSetId, Set<AffectedScore.Stage> stages) {
        var chain = chain(campaignId, unitCode, indexSetId);
        if (chain.isEmpty()) {
            return List.of();
        }
        var scores = supersessions.scores(campaignId, unitCode);
        return chain.stream()
                .map(s -> {
                    var seen = scores.getOrDefault(s.number(), List.of()).stream()
                            .filter(score -> stages.contains(score.stage()))
                            .toList();
                    return new OfUnit(view(s, seen.size()), seen);
                })
                .toList();
    }

    /** Tells which set the sheet of a unit had at any instant, and how today's codes of its leaves were called then. */
    public Function<Instant, Then> past(UUID campaignId, String unitCode, UUID indexSetId) {
        var chain = chain(campaignId, unitCode, indexSetId);
        return at -> {
            var since = chain.stream().filter(s -> s.at().isAfter(at)).toList();
            return new Then(since.isEmpty() ? indexSetId : since.getLast().from(), code -> {
                var then = code;
                for (var s : since) {
                    then = before(s, then);
                }
                return then;
            });
        };
    }

    private static String before(Supersession supersession, String code) {
        return supersession.codes().entrySet().stream()
                .filter(e -> e.getValue().equals(code))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(code);
    }

    /** The supersessions that led the unit to this set, the latest first. */
    private List<Supersession> chain(UUID campaignId, String unitCode, UUID indexSetId) {
        var chain = new ArrayList<Supersession>();
        var set = indexSetId;
        for (var s : supersessions.of(campaignId)) {
            if (s.to().equals(set) && s.units().contains(unitCode)) {
                chain.add(s);
                set = s.from();
            }
        }
        return chain;
    }

    private SupersessionView view(Supersession s, long affected) {
        return new SupersessionView(s.number(), set(s.from()), set(s.to()), s.reason(), affected, s.byName(), s.at());
    }

    private SupersessionView.Set set(UUID id) {
        return new SupersessionView.Set(
                id, indexSets.issued(id).tree().indexSet().title());
    }
}
