package vn.parindex.indexset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.Organizations.Unit;
import vn.parindex.ruletext.Numbers;
import vn.parindex.ruletext.RuleKind;
import vn.parindex.ruletext.RuleProse;
import vn.parindex.scoring.Scores;

/**
 * What a book of guidance says, in Vietnamese as it is printed.
 *
 * @param marks what keeps a reader from taking the book for an official text; none for an issued set
 * @param rows the table of areas, criteria and leaves
 */
public record GuidanceBook(
        String province,
        String title,
        String group,
        String year,
        String decision,
        List<String> marks,
        String totals,
        List<Row> rows,
        List<Area> areas) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** A row of the table; {@code strong} for areas. */
    public record Row(String code, String name, String max, boolean strong) {}

    /** An area with its leaves. */
    public record Area(String code, String name, String max, List<Leaf> leaves) {}

    /**
     * A leaf.
     *
     * @param heads the criterion that begins with this leaf, if one does
     */
    public record Leaf(List<Row> heads, String code, String name, List<Part> parts) {}

    /** Something said of a leaf, line by line. */
    public record Part(String label, List<String> lines) {}

    /** The book of a set; departments by their codes. */
    static GuidanceBook of(IndexSet set, List<IndexNode> nodes, String province, Map<String, Unit> departments) {
        var survey = set.survey().signum() == 0 ? "" : ", trong đó điều tra xã hội học " + points(set.survey());
        return new GuidanceBook(
                province,
                set.title(),
                set.group().label(),
                Integer.toString(set.year()),
                decision(set),
                marks(set),
                "Tổng " + points(set.total()) + survey + "; " + set.leaves() + " tiêu chí được chấm." + rounding(set),
                nodes.stream().map(GuidanceBook::row).toList(),
                new Writer(nodes, departments).areas());
    }

    private static String rounding(IndexSet set) {
        return set.decimals() == Scores.DECIMALS
                ? ""
                : " Điểm được làm tròn đến "
                        + (set.decimals() == 0 ? "số nguyên." : set.decimals() + " chữ số thập phân.");
    }

    private static String decision(IndexSet set) {
        var day = set.decisionDate();
        return set.decisionNumber() == null || day == null
                ? "Chưa ban hành"
                : "Ban hành theo Quyết định số " + set.decisionNumber() + " ngày " + day(day);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static List<String> marks(IndexSet set) {
        var marks = new ArrayList<String>();
        switch (set.status()) {
            case DRAFT -> marks.add("DỰ THẢO");
            case SUPERSEDED -> marks.add("ĐÃ ĐƯỢC THAY THẾ");
            case ISSUED -> {}
        }
        if (set.illustrative()) {
            marks.add("BỘ MINH HỌA, KHÔNG PHẢI VĂN BẢN CHÍNH THỨC");
        }
        if (set.notice() != null) {
            marks.add(set.notice());
        }
        return List.copyOf(marks);
    }

    private static Row row(IndexNode node) {
        return new Row(node.code(), node.name(), Numbers.write(node.maxScore()), node.parentCode() == null);
    }

    private static String points(BigDecimal points) {
        return Numbers.write(points) + " điểm";
    }

    /** Goes through the tree. */
    private static final class Writer {
        private final Map<String, List<IndexNode>> children;
        private final Map<String, Unit> departments;

        Writer(List<IndexNode> nodes, Map<String, Unit> departments) {
            this.children = IndexNode.byParent(nodes);
            this.departments = departments;
        }

        List<Area> areas() {
            return under("").stream()
                    .map(area -> new Area(
                            area.code(),
                            area.name(),
                            Numbers.write(area.maxScore()),
                            under(area.code()).stream()
                                    .flatMap(criterion -> leaves(criterion).stream())
                                    .toList()))
                    .toList();
        }

        private List<Leaf> leaves(IndexNode criterion) {
            var below = under(criterion.code());
            if (below.isEmpty()) {
                return List.of(leaf(criterion, List.of()));
            }
            var leaves = new ArrayList<Leaf>();
            for (var node : below) {
                leaves.add(leaf(node, leaves.isEmpty() ? List.of(row(criterion)) : List.of()));
            }
            return leaves;
        }

        private Leaf leaf(IndexNode node, List<Row> heads) {
            var parts = new ArrayList<Part>();
            add(parts, "Điểm tối đa", bounds(node));
            add(parts, "Người chấm", node.scoredBy() == null ? null : WorkbookLabels.of(node.scoredBy()));
            add(parts, "Cơ quan thẩm định", department(node.department()));
            if (node.rule() != null) {
                var rule = RuleJson.rule(node.rule());
                parts.add(new Part("Cách chấm", lines(RuleKind.of(rule).label() + ".", RuleProse.lines(rule))));
            }
            add(parts, "Hướng dẫn", node.guidance());
            add(parts, "Căn cứ pháp lý", node.legalBasis());
            add(parts, "Tài liệu kiểm chứng", node.evidence());
            if (!node.exampleFiles().isEmpty()) {
                parts.add(new Part(
                        "Tệp mẫu",
                        node.exampleFiles().stream().map(ExampleFile::name).toList()));
            }
            return new Leaf(heads, node.code(), node.name(), List.copyOf(parts));
        }

        private static String bounds(IndexNode node) {
            var min = node.minScore();
            return min == null || min.signum() == 0
                    ? points(node.maxScore())
                    : points(node.maxScore()) + ", thấp nhất " + points(min);
        }

        private @Nullable String department(@Nullable String code) {
            var unit = code == null ? null : departments.get(code);
            return unit == null ? code : unit.name();
        }

        private static void add(List<Part> parts, String label, @Nullable String text) {
            if (text != null) {
                parts.add(new Part(label, text.lines().toList()));
            }
        }

        private static List<String> lines(String first, List<String> others) {
            var lines = new ArrayList<String>();
            lines.add(first);
            lines.addAll(others);
            return List.copyOf(lines);
        }

        private List<IndexNode> under(String code) {
            return children.getOrDefault(code, List.of());
        }
    }
}
