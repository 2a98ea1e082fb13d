package vn.parindex.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.parindex.assessment.SheetRef;
import vn.parindex.campaign.Campaigns;
import vn.parindex.documents.Document;
import vn.parindex.documents.Docx;
import vn.parindex.documents.PrintFormat;
import vn.parindex.documents.PrintedTemplate;
import vn.parindex.documents.PrintingPress;
import vn.parindex.organization.ProvinceConfig;

/** Prints receipts; both forms say the same. */
@ApplicationScoped
class ReceiptPrinter {
    private final Template page;
    private final PrintingPress press;
    private final Campaigns campaigns;
    private final ProvinceConfig province;
    private final ObjectMapper json;

    ReceiptPrinter(
            @Location("submission/receipt") Template page,
            PrintingPress press,
            Campaigns campaigns,
            ProvinceConfig province,
            ObjectMapper json) {
        this.page = page;
        this.press = press;
        this.campaigns = campaigns;
        this.province = province;
        this.json = json;
    }

    /** The name of a receipt's file, without its ending. */
    static String title(SheetRef sheet, int number) {
        return "Biên nhận nộp phiếu " + sheet.unit().name() + " lần " + number;
    }

    Document print(SheetRef sheet, Receipt receipt, PrintFormat format) {
        var campaign = Objects.requireNonNull(
                campaigns.refs(Set.of(sheet.campaignId())).get(sheet.campaignId()));
        var paper = ReceiptPaper.of(sheet, receipt, totals(receipt), campaign, province.name());
        return press.print(title(sheet, receipt.number()), format, out -> write(paper, format, out));
    }

    private SubmittedTotals totals(Receipt receipt) {
        try {
            return json.readValue(receipt.totals(), SubmittedTotals.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored totals are none", e);
        }
    }

    private void write(ReceiptPaper paper, PrintFormat format, OutputStream out) throws IOException {
        new PrintedTemplate(page.data("receipt", paper), ReceiptPrinter.class, "receipt.docx", data(paper))
                .write(format, out);
    }

    private static Map<String, Object> data(ReceiptPaper paper) {
        return Map.of(
                "province", paper.province(),
                "date", paper.date(),
                "year", paper.year(),
                "marks", PrintedTemplate.texts(paper.marks()),
                "intro", paper.intro(),
                "items",
                        paper.items().stream()
                                .map(item -> Map.of("label", item.label(), "value", item.value()))
                                .toList(),
                "rows", paper.rows().stream().map(ReceiptPrinter::row).toList(),
                "digest", paper.digest());
    }

    private static Map<String, Object> row(ReceiptPaper.Row row) {
        return Map.of(
                "code", Docx.text(row.code(), false),
                "name", Docx.text(row.name(), false),
                "max", Docx.text(row.max(), false),
                "score", Docx.text(row.score(), false),
                "leaves", Docx.text(row.leaves(), false));
    }
}
