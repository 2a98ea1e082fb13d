package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.WordTemplate;

/** The committed template of the report is the one that is described; {@code -Dself-report.update=true} writes it anew. */
class SelfReportTemplateTest {
    private static final Path TEMPLATE = Path.of("src/main/resources/vn/parindex/assessment/self-report.docx");

    @Test
    void the_template_is_the_one_that_is_described() throws IOException {
        if (Boolean.getBoolean("self-report.update")) {
            Files.write(TEMPLATE, WordTemplate.file(SelfReportTemplate.parts()));
        }

        assertThat(WordTemplate.partsOf(Files.readAllBytes(TEMPLATE)))
                .as("run mvn test -Dtest=SelfReportTemplateTest -Dself-report.update=true and commit the template")
                .isEqualTo(SelfReportTemplate.parts());
    }
}
