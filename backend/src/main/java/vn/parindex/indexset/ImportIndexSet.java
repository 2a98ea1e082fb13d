package vn.parindex.indexset;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import vn.parindex.files.OneFile;
import vn.parindex.shared.ProblemException;

/** The form that brings a workbook (.xlsx) with an index set. */
@Schema(
        name = "ImportIndexSet",
        requiredProperties = {"file"})
public class ImportIndexSet extends OneFile {
    @RestForm
    @Schema(format = "uuid", description = "A draft that the workbook replaces; left out, it becomes a new draft.")
    @Nullable String set;

    /**
     * The draft to replace, or null.
     *
     * @throws ProblemException 400 for what is no id
     */
    @Nullable UUID draft() {
        try {
            return set == null || set.isBlank() ? null : UUID.fromString(set.strip());
        } catch (IllegalArgumentException e) {
            throw invalid("set", "query.unreadable", set);
        }
    }

    @Override
    protected List<@Nullable Object> fields() {
        return Collections.singletonList(set);
    }
}
