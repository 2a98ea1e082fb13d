package vn.parindex.indexset;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import vn.parindex.shared.JsonCustomizer;

/** A small set with a leaf for every type of rule, shown in the template and the guide. */
final class WorkbookExample {
    private static final ObjectMapper MAPPER = JsonCustomizer.mapper();

    private WorkbookExample() {}

    static IndexSetForm form() {
        try (var file = WorkbookExample.class.getResourceAsStream("workbook-example.json")) {
            return MAPPER.readValue(Objects.requireNonNull(file), IndexSetForm.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
