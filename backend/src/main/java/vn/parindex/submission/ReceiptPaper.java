package vn.parindex.submission;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.assessment.SelfReport;
import vn.parindex.assessment.SheetRef;
import vn.parindex.campaign.Campaigns;
import vn.parindex.shared.Clocks;

/**
 * A receipt as it is printed, in Vietnamese, in the form of Decree 30/2020/NĐ-CP.
 *
 * @param marks what keeps a reader from taking it for an official one
 * @param items who handed in what and when, a line each
 * @param rows the areas in numbers
 * @param digest the hash in groups that can be compared by eye
 */
public record ReceiptPaper(
        String province,
        String date,
        String year,
        List<String> marks,
        String intro,
        List<Item> items,
        List<Row> rows,
        String digest) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "'Ngày' dd 'tháng' MM 'năm' yyyy", Locale.ROOT)
            .withZone(Clocks.VIETNAM);
    private static final int GROUP = 8;

    /** A line with its value. */
    public record Item(String label, String value) {}

    /** An area. */
    public record Row(String code, String name, String max, String score, String leaves) {}

    static ReceiptPaper of(
            SheetRef sheet, Receipt receipt, SubmittedTotals totals, Campaigns.Ref campaign, String province) {
        return new ReceiptPaper(
                ("Ủy ban nhân dân " + province).toUpperCase(Locale.ROOT),
                DATE.format(receipt.at()),
                Integer.toString(campaign.year()),
                campaign.demonstration()
                        ? List.of("Đợt chấm điểm minh họa, không phải biên nhận chính thức")
                        : List.of(),
                "Hệ thống đã nhận phiếu tự đánh giá của " + sheet.unit().name() + " ("
                        + sheet.unit().code() + "), " + campaign.title() + ".",
                items(receipt, totals),
                totals.areas().stream().map(ReceiptPaper::row).toList(),
                receipt.digest().replaceAll("(.{" + GROUP + "})(?!$)", "$1 "));
    }

    private static List<Item> items(Receipt receipt, SubmittedTotals totals) {
        var items = new ArrayList<Item>();
        items.add(new Item("Thời điểm nhận", moment(receipt.at())));
        items.add(new Item("Lần nộp", Integer.toString(receipt.number())));
        items.add(new Item("Người nộp", receipt.byName() + " (" + receipt.by() + ")"));
        items.add(new Item(
                "Xác nhận của thủ trưởng",
                receipt.confirmed()
                        ? "đã xem và xác nhận nội dung theo mã bên dưới"
                        : "nộp qua chương trình, không ghi xác nhận"));
        items.add(new Item(
                "Điểm tự chấm",
                SelfReport.points(totals.points()) + " trên điểm tối đa áp dụng "
                        + SelfReport.exact(totals.maximum())));
        if (totals.bonusPoints().signum() != 0) {
            items.add(new Item("Điểm thưởng tự chấm, ngoài điểm tối đa", SelfReport.points(totals.bonusPoints())));
        }
        items.add(new Item(
                "Số tiêu chí đã tự chấm", totals.scored() + ", trong đó " + totals.zero() + " tiêu chí 0 điểm"));
        items.add(new Item("Số tiêu chí chưa chấm", Integer.toString(totals.notScored())));
        items.add(new Item("Số tiêu chí không áp dụng", Integer.toString(totals.notApplicable())));
        items.add(new Item("Số tài liệu kiểm chứng", Integer.toString(totals.documents())));
        var changed = receipt.changed();
        if (changed != null) {
            items.add(new Item(
                    "Tiêu chí khác lần nộp trước",
                    changed.isEmpty() ? "không có" : changed.size() + " (" + String.join("; ", changed) + ")"));
        }
        return items;
    }

    private static Row row(SubmittedTotals.Area area) {
        return new Row(
                area.code(),
                area.name(),
                SelfReport.exact(area.maximum()),
                area.scored() == 0 ? "–" : SelfReport.points(area.points()),
                area.scored() + "/" + area.applicable());
    }

    private static String moment(Instant at) {
        return Clocks.second(at) + " (giờ Việt Nam)";
    }
}
