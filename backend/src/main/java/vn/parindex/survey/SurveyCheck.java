package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Consolidation.Entrant;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.shared.Decimals;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;

/** Holds the rows of a file against the campaign: every fault is listed, none hides another. */
final class SurveyCheck {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,40})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final Map<String, Entrant> entrants;
    private final Set<String> units;
    private final Function<Entrant, Map<String, FrozenLeaf>> leaves;
    private final List<ProblemError> faults;

    /**
     * Over the participants by code, all units there are, and the leaves of a participant's set; faults are added to
     * those that the file has already.
     */
    SurveyCheck(
            Map<String, Entrant> entrants,
            Set<String> units,
            Function<Entrant, Map<String, FrozenLeaf>> leaves,
            List<ProblemError> faults) {
        this.entrants = entrants;
        this.units = units;
        this.leaves = leaves;
        this.faults = faults;
    }

    /** The rows without faults. */
    List<SurveyRow> accepted(List<SurveyCsv.Row> rows) {
        var seen = new HashMap<String, Integer>();
        var accepted = new ArrayList<SurveyRow>();
        for (var row : rows) {
            var before = faults.size();
            var leaf = leaf(row);
            var points = points(row, leaf);
            var n = n(row);
            var first = seen.putIfAbsent(row.unit() + " " + row.leaf(), row.number());
            if (first != null) {
                add(row, "leaf", Localized.message("survey.twice", row.unit(), row.leaf(), first));
            }
            if (faults.size() == before && points != null) {
                accepted.add(new SurveyRow(row.unit(), row.leaf(), points, n));
            }
        }
        return accepted;
    }

    private @Nullable FrozenLeaf leaf(SurveyCsv.Row row) {
        var entrant = entrants.get(row.unit());
        if (entrant == null) {
            var key = units.contains(row.unit()) ? "survey.not-in-campaign" : "unit.unknown";
            add(row, "unit", Localized.message(key, row.unit()));
            return null;
        }
        var leaf = leaves.apply(entrant).get(row.leaf());
        if (leaf == null || leaf.scoredBy() != ScoredBy.SURVEY) {
            add(row, "leaf", Localized.message("survey.leaf", row.leaf()));
            return null;
        }
        return leaf;
    }

    private @Nullable BigDecimal points(SurveyCsv.Row row, @Nullable FrozenLeaf leaf) {
        if (!NUMBER.matcher(row.points()).matches()) {
            add(row, "points", Localized.message("survey.number", row.points()));
            return null;
        }
        var points = new BigDecimal(row.points());
        if (leaf != null && !leaf.bounds().keeps(points)) {
            add(row, "points", Localized.message("score.decimals", leaf.decimals()));
        } else if (leaf == null && points.signum() < 0) {
            add(row, "points", Localized.message("survey.negative"));
        } else if (leaf != null && (points.signum() < 0 || points.compareTo(leaf.maxScore()) > 0)) {
            add(row, "points", Localized.message("score.out-of-range", "0", Decimals.shown(leaf.maxScore())));
        }
        return points;
    }

    private int n(SurveyCsv.Row row) {
        if (!COUNT.matcher(row.n()).matches()) {
            add(row, "n", Localized.message("survey.n", row.n()));
            return 0;
        }
        return Integer.parseInt(row.n());
    }

    private void add(SurveyCsv.Row row, String column, Localized message) {
        faults.add(ProblemError.cell(row.number(), column, message));
    }
}
