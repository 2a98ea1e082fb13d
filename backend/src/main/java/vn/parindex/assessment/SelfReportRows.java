package vn.parindex.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.indexset.IndexSetTree;

/** The table of a report: areas and criteria with their sums, leaves with what was entered. */
final class SelfReportRows {
    private SelfReportRows() {}

    static List<SelfReport.Row> of(IndexSetTree tree, List<SelfReportLeaf> leaves) {
        var byCode =
                leaves.stream().collect(Collectors.toMap(leaf -> leaf.leaf().code(), Function.identity()));
        var rows = new ArrayList<SelfReport.Row>();
        for (var area : tree.areas()) {
            rows.add(sums(area.code(), area.name(), under(leaves, area.code())));
            for (var criterion : area.criteria()) {
                var itself = byCode.get(criterion.code());
                if (itself == null) {
                    var below = under(leaves, criterion.code());
                    rows.add(sums(criterion.code(), criterion.name(), below));
                    below.forEach(leaf -> rows.add(row(leaf)));
                } else {
                    rows.add(row(itself));
                }
            }
        }
        return List.copyOf(rows);
    }

    private static List<SelfReportLeaf> under(List<SelfReportLeaf> leaves, String code) {
        return leaves.stream()
                .filter(leaf -> leaf.leaf().code().startsWith(code + "."))
                .toList();
    }

    /** Bonus points count beside the others only where there are no others. */
    private static SelfReport.Row sums(String code, String name, List<SelfReportLeaf> leaves) {
        var own = leaves.stream().filter(leaf -> leaf.sign().isOwn()).toList();
        var inside = own.stream().filter(leaf -> !leaf.isBonus()).toList();
        var counted = inside.isEmpty() ? own : inside;
        return new SelfReport.Row(
                code, name, max(leaves), SelfReportLeaf.points(counted.isEmpty() ? leaves : counted), List.of(), true);
    }

    private static SelfReport.Row row(SelfReportLeaf leaf) {
        var alone = List.of(leaf);
        return new SelfReport.Row(
                leaf.leaf().code(),
                leaf.leaf().name(),
                max(alone),
                SelfReportLeaf.points(alone),
                List.copyOf(leaf.notes()),
                false);
    }

    private static String max(List<SelfReportLeaf> leaves) {
        return leaves.stream().allMatch(leaf -> leaf.sign() == SelfReportSign.NOT_APPLICABLE)
                ? SelfReportSign.NOT_APPLICABLE.sign()
                : SelfReport.exact(SelfReportLeaf.maximum(leaves));
    }
}
