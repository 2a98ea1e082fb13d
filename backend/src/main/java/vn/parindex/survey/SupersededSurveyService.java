package vn.parindex.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.organization.UnitRef;
import vn.parindex.supersession.AffectedScore;
import vn.parindex.supersession.IndexSetSuperseded;

/** The survey's points follow when another index set takes the place of the one that they were given for. */
@ApplicationScoped
class SupersededSurveyService {
    private final SurveyRepository points;

    SupersededSurveyService(SurveyRepository points) {
        this.points = points;
    }

    /** Points for a leaf with another maximum say nothing any more: they go, and the next file brings new ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    void superseded(@Observes IndexSetSuperseded event) {
        var order = event.order();
        var given = points.points(order.campaignId(), order.units());
        var codes = new HashMap<String, @Nullable String>(event.recoded());
        for (var old : event.changed()) {
            codes.put(old.code(), null);
            given.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.comparing(UnitRef::code)))
                    .forEach(unit -> affect(event, old, unit.getKey(), unit.getValue()));
        }
        if (!order.preview()) {
            points.recode(order.campaignId(), order.units(), codes);
        }
    }

    private static void affect(IndexSetSuperseded event, FrozenLeaf old, UnitRef unit, Map<String, BigDecimal> points) {
        var before = points.get(old.code());
        if (before == null) {
            return;
        }
        var leaf = event.successor(old);
        event.affect(new AffectedScore(
                unit,
                old.code(),
                leaf == null ? null : leaf.code(),
                leaf == null ? old.name() : leaf.name(),
                AffectedScore.Stage.SURVEY,
                before,
                null,
                leaf == null ? AffectedScore.Effect.REMOVED : AffectedScore.Effect.CLEARED));
    }
}
