package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The committed template of the report is the one that is described; {@code -Dself-report.update=true} writes it anew. */
class SelfReportTemplateTest {
    private static final Path TEMPLATE = Path.of("src/main/resources/vn/parindex/assessment/self-report.docx");

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void the_template_is_the_one_that_is_described() throws IOException {
        if (Boolean.getBoolean("self-report.update")) {
            Files.write(TEMPLATE, SelfReportTemplate.file());
        }

        assertThat(parts(Files.readAllBytes(TEMPLATE)))
                .as("run mvn test -Dtest=SelfReportTemplateTest -Dself-report.update=true and commit the template")
                .isEqualTo(SelfReportTemplate.parts());
    }
}
