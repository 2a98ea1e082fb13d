package vn.parindex.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What figures are held against: sheets, their leaves and the figures that these have. */
final class FigureSheets {
    private final Map<UUID, Assessment> sheets;
    private final Map<String, LeafScore> leaves = new HashMap<>();
    private final Map<String, LeafFigures> figures = new HashMap<>();

    FigureSheets(List<Assessment> sheets, List<LeafScore> leaves, List<LeafFigures> figures) {
        this.sheets = sheets.stream().collect(Collectors.toMap(Assessment::id, Function.identity()));
        leaves.forEach(leaf -> this.leaves.put(key(leaf.assessmentId(), leaf.leafCode()), leaf));
        figures.forEach(some -> this.figures.put(key(some.assessmentId(), some.leafCode()), some));
    }

    private static String key(UUID sheet, String leaf) {
        return sheet + " " + leaf;
    }

    @Nullable Assessment sheet(UUID id) {
        return sheets.get(id);
    }

    @Nullable LeafScore leaf(UUID sheet, String code) {
        return leaves.get(key(sheet, code));
    }

    @Nullable LeafFigures figures(UUID sheet, String code) {
        return figures.get(key(sheet, code));
    }

    /** Whether the unit has entered nothing for the leaf, so that figures may be filled in. */
    boolean isFillable(FigureEntry entry) {
        var leaf = leaf(entry.sheet(), entry.code());
        if (leaf == null) {
            return false;
        }
        var self = leaf.stage(Stage.SELF);
        var earlier = figures(entry.sheet(), entry.code());
        var held = self.entry();
        return (held.input() == null && held.score() == null) || (earlier != null && earlier.filled(self));
    }
}
