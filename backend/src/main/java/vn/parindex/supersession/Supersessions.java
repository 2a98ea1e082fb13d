package vn.parindex.supersession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** The set that a sheet had at an instant, and how its leaves' codes of today were called then. */
    public record Then(UUID indexSetId, CodesThen codes) {}

    /** Tells what a leaf's code of today was at an earlier instant. */
    public interface CodesThen {
        String of(String code);
    }

    /** A campaign's supersessions, the latest first. */
    public List<SupersessionView> of(UUID campaignId) {
        var affected = supersessions.affected(campaignId);
        return supersessions.of(campaignId).stream()
                .map(s -> view(s, affected.getOrDefault(s.number(), 0L)))
                .toList();
    }

    /** What supersessions did to the sheet of a unit that has this set now, the latest first. */
    public List<OfUnit> ofUnit(UUID campaignId, String unitCode, UUID indexSetId) {
        var chain = chain(campaignId, indexSetId);
        if (chain.isEmpty()) {
            return List.of();
        }
        var scores = supersessions.scores(campaignId, unitCode);
        return chain.stream()
                .map(s -> {
                    var own = scores.getOrDefault(s.number(), List.of());
                    return new OfUnit(view(s, own.size()), own);
                })
                .toList();
    }

    /** What a sheet that has this set now was scored by at an instant. */
    public Then at(UUID campaignId, UUID indexSetId, Instant at) {
        var since = chain(campaignId, indexSetId).stream()
                .filter(s -> s.at().isAfter(at))
                .toList();
        return since.isEmpty()
                ? new Then(indexSetId, code -> code)
                : new Then(since.getLast().from(), code -> {
                    var then = code;
                    for (var s : since) {
                        then = before(s, then);
                    }
                    return then;
                });
    }

    private static String before(Supersession supersession, String code) {
        return supersession.codes().entrySet().stream()
                .filter(e -> e.getValue().equals(code))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(code);
    }

    /** The supersessions that led to this set, the latest first. */
    private List<Supersession> chain(UUID campaignId, UUID indexSetId) {
        var chain = new ArrayList<Supersession>();
        var set = indexSetId;
        for (var s : supersessions.of(campaignId)) {
            if (s.to().equals(set)) {
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
