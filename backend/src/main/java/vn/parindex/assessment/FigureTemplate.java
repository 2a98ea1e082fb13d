package vn.parindex.assessment;

import static vn.parindex.documents.Cell.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.documents.Cell;
import vn.parindex.documents.Style;
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

    /** Rows whose cells are text from the beginning. */
    private static final int PREPARED = 500;

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
            book.beginSheet("Số liệu", 1, 1, WIDTHS);
            book.row(Arrays.stream(FigureColumn.values())
                    .map(column -> text(column.heading(), Style.HEAD))
                    .toList());
            // codes such as 1.10 stay as they are typed
            for (int row = 0; row < PREPARED; row++) {
                book.row(Collections.nCopies(WIDTHS.length, new Cell.Blank(Style.WRAPPED)));
            }
            book.endSheet();
            units(book, owners);
            leaves(book, leaves);
            guide(book);
        }
    }

    private static void units(Xlsx book, List<Campaigns.SheetOwner> owners) throws IOException {
        book.beginSheet("Danh sách đơn vị", 1, 1, WIDTHS);
        book.row(List.of(text("Tên", Style.HEAD), text("Mã số", Style.HEAD)));
        for (var owner : owners) {
            book.row(List.of(text(owner.unitName(), Style.WRAPPED), text(owner.unitCode(), Style.WRAPPED)));
        }
        book.endSheet();
    }

    /** Sets of several groups may give one code to different leaves: each is listed with its name. */
    private static void leaves(Xlsx book, List<FrozenLeaf> leaves) throws IOException {
        book.beginSheet("Danh sách tiêu chí", 1, 1, LEAF_WIDTHS);
        book.row(List.of(
                text("Mã số", Style.HEAD),
                text("Tên", Style.HEAD),
                text(FigureColumn.A.heading(), Style.HEAD),
                text(FigureColumn.B.heading(), Style.HEAD),
                text(FigureColumn.VALUE.heading(), Style.HEAD)));
        var listed = new TreeSet<String>();
        for (var leaf : leaves) {
            var labels = Labels.of(leaf.rule());
            if (labels != null && leaf.scoredBy() == ScoredBy.SELF && listed.add(leaf.code() + " " + leaf.name())) {
                book.row(List.of(
                        text(leaf.code(), Style.WRAPPED),
                        text(leaf.name(), Style.WRAPPED),
                        label(labels.a()),
                        label(labels.b()),
                        label(labels.value())));
            }
        }
        book.endSheet();
    }

    private static Cell label(@Nullable String label) {
        return label == null ? Cell.EMPTY : text(label, Style.WRAPPED);
    }

    private static void guide(Xlsx book) throws IOException {
        book.beginSheet("Hướng dẫn", 1, 1, new int[] {24, 90});
        book.row(List.of(text("Cột", Style.HEAD), text("Nội dung", Style.HEAD)));
        for (var column : FigureColumn.values()) {
            book.row(List.of(text(column.heading(), Style.WRAPPED), text(about(column), Style.WRAPPED)));
        }
        book.endSheet();
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
