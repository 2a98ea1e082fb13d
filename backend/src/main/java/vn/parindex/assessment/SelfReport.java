package vn.parindex.assessment;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.indexset.IndexSetTree;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.Scores;

/**
 * What a unit's report on its own scores says, in Vietnamese as it is printed; what appraisers gave is not in it.
 *
 * @param superior the agency above the unit, for the heading
 * @param agency the unit, for the heading
 * @param unit the unit as it is called elsewhere
 * @param marks what keeps a reader from taking the report for a final or an official one
 * @param rows the table of areas, criteria and leaves
 * @param legend what the signs in the table mean, those that occur
 * @param sections what the unit says beside its scores; one without paragraphs has lines to write on
 */
public record SelfReport(
        String superior,
        String agency,
        String unit,
        String year,
        List<String> marks,
        String intro,
        List<Item> summary,
        List<Row> rows,
        List<String> legend,
        List<Section> sections) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String COMMITTEE = "UBND ";
    private static final String COMMITTEE_IN_FULL = "ỦY BAN NHÂN DÂN ";
    private static final String TO_BE_WRITTEN = "……………………";
    private static final int SHOWN_DECIMALS = 2;

    /** A figure of the summary. */
    public record Item(String label, String value) {}

    /** A row of the table; {@code strong} for areas and criteria, {@code notes} line by line. */
    public record Row(String code, String name, String max, String score, List<String> notes, boolean strong) {}

    /** What the unit says about something, paragraph by paragraph. */
    public record Section(String title, List<String> paragraphs) {
        static Section of(String title, @Nullable String text) {
            return new Section(
                    title,
                    text == null
                            ? List.of()
                            : text.lines()
                                    .map(String::strip)
                                    .filter(line -> !line.isEmpty())
                                    .toList());
        }
    }

    /** The report on a sheet. */
    static SelfReport of(
            Assessment sheet,
            Campaigns.Ref campaign,
            IndexSetTree tree,
            List<SelfReportLeaf> leaves,
            Remarks remarks,
            String province) {
        var year = Integer.toString(campaign.year());
        var unit = sheet.unit().name();
        return new SelfReport(
                superior(sheet, province),
                heading(unit),
                unit,
                year,
                marks(sheet, campaign, tree),
                "Thực hiện " + campaign.title() + ", " + unit
                        + " báo cáo kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm " + year + " theo "
                        + tree.indexSet().title() + decision(tree) + " như sau:",
                summary(leaves),
                SelfReportRows.of(tree, leaves),
                legend(leaves),
                List.of(
                        Section.of("1. Khó khăn, vướng mắc", remarks.difficulties()),
                        Section.of("2. Đề xuất, kiến nghị", remarks.proposals())));
    }

    /** The name of the file, without its ending. */
    String fileTitle() {
        return "Báo cáo tự đánh giá " + unit + " " + year;
    }

    /** Points as they are printed: two decimals, rounded here and nowhere before. */
    public static String points(BigDecimal points) {
        return shown(points.setScale(SHOWN_DECIMALS, Scores.ROUNDING).toPlainString());
    }

    /** A number with all its digits. */
    public static String exact(BigDecimal number) {
        return shown(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    private static String shown(String plain) {
        return plain.replace('.', ',').replace('-', '\u2212');
    }

    private static String superior(Assessment sheet, String province) {
        var district = sheet.district();
        if (sheet.group() == UnitGroup.CENTRAL_AGENCY) {
            return TO_BE_WRITTEN;
        }
        return heading(
                sheet.group() == UnitGroup.COMMUNE && district != null
                        ? district.name()
                        : COMMITTEE_IN_FULL + province);
    }

    private static String heading(String name) {
        var full = name.startsWith(COMMITTEE) ? COMMITTEE_IN_FULL + name.substring(COMMITTEE.length()) : name;
        return full.toUpperCase(Locale.ROOT);
    }

    private static List<String> marks(Assessment sheet, Campaigns.Ref campaign, IndexSetTree tree) {
        var marks = new ArrayList<String>();
        if (sheet.status() == AssessmentStatus.DRAFT) {
            marks.add("BẢN NHÁP – phiếu chưa gửi");
        } else if (sheet.status() == AssessmentStatus.WITHDRAWN) {
            marks.add("PHIẾU ĐÃ ĐƯỢC RÚT");
        }
        if (campaign.demonstration()) {
            marks.add("Đợt chấm điểm minh họa, không phải kết quả chính thức");
        }
        if (tree.indexSet().illustrative()) {
            marks.add("Bộ tiêu chí minh họa, không phải văn bản chính thức");
        }
        if (tree.notice() != null) {
            marks.add(tree.notice());
        }
        return List.copyOf(marks);
    }

    private static String decision(IndexSetTree tree) {
        var set = tree.indexSet();
        var day = set.decisionDate();
        return set.decisionNumber() == null || day == null
                ? ""
                : " (ban hành theo Quyết định số " + set.decisionNumber() + " ngày " + DAY.format(day) + ")";
    }

    private static List<Item> summary(List<SelfReportLeaf> leaves) {
        var own = leaves.stream().filter(leaf -> leaf.sign().isOwn()).toList();
        var inside = own.stream().filter(leaf -> !leaf.isBonus()).toList();
        var maximum = SelfReportLeaf.maximum(own);
        var items = new ArrayList<Item>();
        items.add(new Item("Điểm tự chấm", SelfReportLeaf.points(inside)));
        items.add(new Item("Điểm tối đa áp dụng của các tiêu chí đơn vị tự chấm", exact(maximum)));
        items.add(new Item("Tỷ lệ điểm tự chấm trên điểm tối đa áp dụng", share(inside, maximum)));
        if (inside.size() < own.size()) {
            items.add(new Item(
                    "Điểm thưởng tự chấm, ngoài điểm tối đa",
                    SelfReportLeaf.points(
                            own.stream().filter(SelfReportLeaf::isBonus).toList())));
        }
        items.add(new Item("Điểm tối đa áp dụng của cả bộ tiêu chí", exact(SelfReportLeaf.maximum(leaves))));
        items.add(new Item("Số tiêu chí đã tự chấm", count(leaves, SelfReportSign.SCORED, SelfReportSign.FIGURE)));
        items.add(new Item("Số tiêu chí chưa chấm", count(leaves, SelfReportSign.NOT_SCORED)));
        items.add(new Item("Số tiêu chí không áp dụng", count(leaves, SelfReportSign.NOT_APPLICABLE)));
        items.add(new Item(
                "Số tiêu chí không do đơn vị chấm", count(leaves, SelfReportSign.HOME_AFFAIRS, SelfReportSign.SURVEY)));
        return List.copyOf(items);
    }

    private static String share(List<SelfReportLeaf> leaves, BigDecimal maximum) {
        return SelfReportLeaf.sum(leaves)
                .filter(sum -> maximum.signum() > 0)
                .map(sum -> shown(Scores.divide(sum.movePointRight(2), maximum, SHOWN_DECIMALS)
                                .toPlainString())
                        + "%")
                .orElse(SelfReportSign.NOT_SCORED.sign());
    }

    private static String count(List<SelfReportLeaf> leaves, SelfReportSign first, SelfReportSign... others) {
        var signs = EnumSet.of(first, others);
        return Long.toString(
                leaves.stream().filter(leaf -> signs.contains(leaf.sign())).count());
    }

    private static List<String> legend(List<SelfReportLeaf> leaves) {
        return leaves.stream()
                .map(SelfReportLeaf::sign)
                .filter(sign -> sign != SelfReportSign.SCORED)
                .distinct()
                .sorted()
                .map(sign -> sign.sign() + ": " + sign.meaning())
                .toList();
    }
}
