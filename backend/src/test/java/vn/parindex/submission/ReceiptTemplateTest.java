package vn.parindex.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.WordTemplate;

/** The committed template of receipts is the one that is described; {@code -Dreceipt.update=true} writes it anew. */
class ReceiptTemplateTest {
    private static final Path TEMPLATE = Path.of("src/main/resources/vn/parindex/submission/receipt.docx");

    @Test
    void the_template_is_the_one_that_is_described() throws IOException {
        if (Boolean.getBoolean("receipt.update")) {
            Files.write(TEMPLATE, WordTemplate.file(ReceiptTemplate.parts()));
        }

        assertThat(WordTemplate.partsOf(Files.readAllBytes(TEMPLATE)))
                .as("run mvn test -Dtest=ReceiptTemplateTest -Dreceipt.update=true and commit the template")
                .isEqualTo(ReceiptTemplate.parts());
    }
}
