package vn.parindex.assessment;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.documents.Docx;
import vn.parindex.documents.Pdf;
import vn.parindex.documents.PrintFormat;

/** Prints a unit's report on its own scores; both forms say the same. */
@ApplicationScoped
class SelfReports {
    private final Template page;

    SelfReports(@Location("assessment/self-report") Template page) {
        this.page = page;
    }

    void write(SelfReport report, PrintFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> Pdf.write(page.data("report", report).render(), out);
            case DOCX -> {
                try (var template = Objects.requireNonNull(SelfReports.class.getResourceAsStream("self-report.docx"))) {
                    Docx.write(template, data(report), "rows", out);
                }
            }
        }
    }

    private static Map<String, Object> data(SelfReport report) {
        return Map.of(
                "superior", report.superior(),
                "agency", report.agency(),
                "unit", report.unit(),
                "year", report.year(),
                "marks", texts(report.marks()),
                "intro", report.intro(),
                "summary",
                        report.summary().stream()
                                .map(item -> Map.of("label", item.label(), "value", item.value()))
                                .toList(),
                "rows", report.rows().stream().map(SelfReports::row).toList(),
                "legend", texts(report.legend()));
    }

    private static List<Map<String, String>> texts(List<String> texts) {
        return texts.stream().map(text -> Map.of("text", text)).toList();
    }

    private static Map<String, Object> row(SelfReport.Row row) {
        return Map.of(
                "code", Docx.text(row.code(), row.strong()),
                "name", Docx.text(row.name(), row.strong()),
                "max", Docx.text(row.max(), row.strong()),
                "score", Docx.text(row.score(), row.strong()),
                "notes", Docx.text(String.join("\n", row.notes()), false));
    }
}
