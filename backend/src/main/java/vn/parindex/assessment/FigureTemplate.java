package vn.parindex.assessment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.documents.TableTemplate;
import vn.parindex.documents.Xlsx;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.scoring.Bands;
import vn.parindex.scoring.Cases;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.RelativeToBest;
import vn.parindex.scoring.ScoringRule;

/** Writes the table of figures to be filled in, beside it units, leaves and how rows are written. */
final class FigureTemplate {
    private static final int[] WIDTHS = {44, 14, 14, 14, 14, 44, 16};
    private static final int[] LEAF_WIDTHS = {14, 60, 44, 44, 44};

    private static final int[] GUIDE_WIDTHS = {24, 90};

    private FigureTemplate() {}

    /** What the figures of a leaf are, in the order of the columns. */
    private record Labels(
            @Nullable String a,
            @Nullable String b,
            @Nullable String value) {
        static @Nullable Labels of(ScoringRule rule) {
            return switch (rule) {
                case Bands bands -> new Labels(bands.a(), bands.b(), bands.value());
                case Ratio ratio -> new Labels(ratio.a(), ratio.b(), null);
                case Cases cases -> new Labels(cases.a(), cases.b(), null);
                case RelativeToBest relative -> new Labels(null, null, relative.value());
                default -> null;
            };
        }
    }

    static void write(List<Campaigns.SheetOwner> owners, List<FrozenLeaf> leaves, OutputStream out) throws IOException {
        try (var book = new Xlsx(out)) {
            TableTemplate.table(book, "Số liệu", FigureColumn.class, WIDTHS);
            TableTemplate.list(
                    book,
                    "Danh sách đơn vị",
                    WIDTHS,
                    List.of("Tên", "Mã số"),
                    owners.stream()
                            .map(owner -> Arrays.<@Nullable String>asList(owner.unitName(), owner.unitCode()))
                            .toList());
            TableTemplate.list(
                    book,
                    "Danh sách tiêu chí",
                    LEAF_WIDTHS,
                    List.of(
                            "Mã số",
                            "Tên",
                            FigureColumn.A.heading(),
                            FigureColumn.B.heading(),
                            FigureColumn.VALUE.heading()),
                    listed(leaves));
            TableTemplate.list(
                    book,
                    "Hướng dẫn",
                    GUIDE_WIDTHS,
                    List.of("Cột", "Nội dung"),
                    Arrays.stream(FigureColumn.values())
                            .map(column -> Arrays.<@Nullable String>asList(column.heading(), about(column)))
                            .toList());
        }
    }

    /** Sets of several groups may give one code to different leaves: each is listed with its name. */
    private static List<List<@Nullable String>> listed(List<FrozenLeaf> leaves) {
        var listed = new LinkedHashMap<String, List<@Nullable String>>();
        for (var leaf : leaves) {
            var labels = Labels.of(leaf.rule());
            if (labels != null && leaf.scoredBy() == ScoredBy.SELF) {
                listed.putIfAbsent(
                        leaf.code() + " " + leaf.name(),
                        Arrays.asList(leaf.code(), leaf.name(), labels.a(), labels.b(), labels.value()));
            }
        }
        return List.copyOf(listed.values());
    }

    private static String about(FigureColumn column) {
        return switch (column) {
            case UNIT -> "Mã hoặc tên của đơn vị có phiếu trong đợt đánh giá, như ở trang “Danh sách đơn vị”.";
            case LEAF ->
                "Mã tiêu chí đơn vị tự chấm theo số liệu, như ở trang “Danh sách tiêu chí”. Ô để định dạng Text: gõ 1.10 "
                        + "vào ô dạng số thì thành 1.1.";
            case A ->
                "Tổng số, với tiêu chí tính theo tỷ lệ. Viết 1234,5 hoặc 1.234,5; “1.234” có hai cách hiểu nên bị từ chối.";
            case B -> "Số đạt trong tổng số, với tiêu chí tính theo tỷ lệ.";
            case VALUE ->
                "Số liệu duy nhất, với tiêu chí tính theo một giá trị. Mỗi dòng chỉ ghi những cột mà tiêu chí nhận.";
            case SOURCE -> "Cơ quan hoặc hệ thống cung cấp số liệu, nhiều nhất 300 ký tự.";
            case DATE ->
                "Ngày của số liệu, dạng ngày/tháng/năm (31/10/2018) hoặc năm-tháng-ngày (2018-10-31), không sau hôm nay.";
        };
    }
}
