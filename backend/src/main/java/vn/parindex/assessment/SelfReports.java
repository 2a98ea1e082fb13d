package vn.parindex.assessment;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import vn.parindex.documents.Docx;
import vn.parindex.documents.PrintFormat;
import vn.parindex.documents.PrintedTemplate;

/** Prints a unit's report on its own scores; both forms say the same. */
@ApplicationScoped
class SelfReports {
    private final Template page;

    SelfReports(@Location("assessment/self-report") Template page) {
        this.page = page;
    }

    void write(SelfReport report, PrintFormat format, OutputStream out) throws IOException {
        new PrintedTemplate(page.data("report", report), SelfReports.class, "self-report.docx", data(report))
                .write(format, out);
    }

    private static Map<String, Object> data(SelfReport report) {
        return Map.of(
                "superior", report.superior(),
                "agency", report.agency(),
                "unit", report.unit(),
                "year", report.year(),
                "marks", PrintedTemplate.texts(report.marks()),
                "intro", report.intro(),
                "summary",
                        report.summary().stream()
                                .map(item -> Map.of("label", item.label(), "value", item.value()))
                                .toList(),
                "rows", report.rows().stream().map(SelfReports::row).toList(),
                "legend", PrintedTemplate.texts(report.legend()),
                "sections", report.sections().stream().map(SelfReports::section).toList());
    }

    private static Map<String, Object> section(SelfReport.Section section) {
        return Map.of(
                "title", section.title(),
                "paragraphs", PrintedTemplate.texts(section.paragraphs()),
                "blank", section.paragraphs().isEmpty());
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
