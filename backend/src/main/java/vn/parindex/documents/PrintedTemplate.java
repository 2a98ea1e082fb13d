package vn.parindex.documents;

import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A template in two forms that say the same.
 *
 * @param page its form as a page, filled in
 * @param owner whose resource the form for a word processor is
 * @param document the name of that resource; the list {@code rows} fills the rows of its table
 * @param data what is filled in there
 */
public record PrintedTemplate(TemplateInstance page, Class<?> owner, String document, Map<String, Object> data) {

    /** Writes one of the forms. */
    public void write(PrintFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> Pdf.write(page.render(), out);
            case DOCX -> {
                try (var template = Objects.requireNonNull(owner.getResourceAsStream(document))) {
                    Docx.write(template, data, "rows", out);
                }
            }
        }
    }

    /** A list of texts, each filled in as {@code {{text}}}. */
    public static List<Map<String, String>> texts(List<String> texts) {
        return texts.stream().map(text -> Map.of("text", text)).toList();
    }
}
