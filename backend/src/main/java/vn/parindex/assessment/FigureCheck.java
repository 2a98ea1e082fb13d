package vn.parindex.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.PhaseKind;
import vn.parindex.campaign.Standing;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.IndexSets;
import vn.parindex.indexset.InputJson;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.Localized;

/** Holds rows of figures against the sheets: every fault is noted, none hides another. */
final class FigureCheck {
    private final FigureRows rows;
    private final FigureSheets sheets;
    private final IndexSets indexSets;
    private final Map<String, Standing> standings;
    private final Map<String, FigureRow> seen = new HashMap<>();

    /** Over what was found, where the units stand, and the sets of their sheets. */
    FigureCheck(FigureRows rows, FigureSheets sheets, IndexSets indexSets, Map<String, Standing> standings) {
        this.rows = rows;
        this.sheets = sheets;
        this.indexSets = indexSets;
        this.standings = standings;
    }

    /**
     * The rows without faults.
     *
     * @param found ids of sheets by number of row
     * @param today the day after which no figures can be
     */
    List<FigureEntry> accepted(Map<Integer, UUID> found, Instant now, LocalDate today) {
        var accepted = new ArrayList<FigureEntry>();
        for (var row : rows.rows()) {
            var asOf = row.asOf();
            var isFuture = asOf != null && asOf.isAfter(today);
            if (isFuture) {
                row.fault(FigureColumn.DATE, "figures.future");
            }
            var id = found.get(row.number());
            var sheet = id == null ? null : sheets.sheet(id);
            if (sheet == null) {
                continue;
            }
            var isOpen = isOpen(row, sheet, now);
            var leaf = leaf(row, sheet);
            var input = leaf == null ? null : FigureInput.of(row, leaf);
            if (isOpen && leaf != null && input != null && row.source() != null && asOf != null && !isFuture) {
                accepted.add(entry(sheet, leaf, input, row.source(), asOf));
            }
        }
        return accepted;
    }

    private static FigureEntry entry(
            Assessment sheet, FrozenLeaf leaf, RuleInput input, String source, LocalDate asOf) {
        return new FigureEntry(sheet.id(), leaf, Objects.requireNonNull(InputJson.write(input)), source, asOf);
    }

    private boolean isOpen(FigureRow row, Assessment sheet, Instant now) {
        var standing = standings.get(sheet.unit().code());
        if (sheet.status() != AssessmentStatus.DRAFT) {
            row.fault(FigureColumn.UNIT, "figures.not-draft", Localized.message("status." + sheet.status()));
            return false;
        }
        if (standing == null || !standing.running() || standing.over(PhaseKind.SELF_SCORING, now)) {
            row.fault(FigureColumn.UNIT, "figures.closed");
            return false;
        }
        return true;
    }

    /** The leaf that the row is about, where the unit scores it and it no row before is about. */
    private @Nullable FrozenLeaf leaf(FigureRow row, Assessment sheet) {
        var code = row.leaf();
        if (code == null) {
            return null;
        }
        var set = indexSets.issued(sheet.indexSetId());
        var leaf = set.leaves().get(code);
        if (isDoubtful(row, set, code)) {
            row.fault(FigureColumn.LEAF, "not-applicable.number", code, code + "0");
            return null;
        }
        if (leaf == null) {
            row.fault(FigureColumn.LEAF, "figures.no-leaf", code);
            return null;
        }
        var refusal = refusal(sheet, leaf);
        if (refusal != null) {
            row.fault(FigureColumn.LEAF, refusal, code);
            return null;
        }
        var first = seen.putIfAbsent(sheet.id() + " " + code, row);
        if (first != null) {
            row.fault(FigureColumn.LEAF, "figures.twice", sheet.unit().name(), code, first.place());
            return null;
        }
        return leaf;
    }

    /** Whether a spreadsheet may have made 1.1 of 1.10. */
    private static boolean isDoubtful(FigureRow row, FrozenIndexSet set, String code) {
        return row.isNumber() && code.contains(".") && set.leaves().containsKey(code + "0");
    }

    private @Nullable String refusal(Assessment sheet, FrozenLeaf leaf) {
        var row = sheets.leaf(sheet.id(), leaf.code());
        if (leaf.scoredBy() != ScoredBy.SELF) {
            return "leaf.not-self";
        }
        return row == null || row.notApplicable() ? "figures.not-applicable" : null;
    }
}
