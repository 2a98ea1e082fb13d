package vn.parindex.indexset;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** The form that brings a workbook with an index set. */
@Schema(
        name = "ImportIndexSet",
        requiredProperties = {"file"})
public class ImportIndexSet {
    @RestForm
    @Schema(minItems = 1, maxItems = 1, description = "One workbook (.xlsx).")
    @Nullable List<FileUpload> file;

    @RestForm
    @Schema(format = "uuid", description = "A draft that the workbook replaces; left out, it becomes a new draft.")
    @Nullable String set;

    /**
     * The one file.
     *
     * @throws ProblemException 400 for none or several
     */
    Path only() {
        return OneFile.of(file).uploadedFile();
    }

    /**
     * The draft to replace, or null.
     *
     * @throws ProblemException 400 for what is no id
     */
    @Nullable UUID draft() {
        try {
            return set == null || set.isBlank() ? null : UUID.fromString(set.strip());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    ProblemType.VALIDATION,
                    List.of(ProblemError.field("set", Localized.message("query.unreadable", set))));
        }
    }

    /** What a repetition under the same Idempotency-Key has to repeat: the bytes, not the place they were put. */
    @JsonValue
    List<@Nullable Object> content() {
        var content = new ArrayList<@Nullable Object>();
        content.add(set);
        content.addAll(OneFile.digests(file));
        return content;
    }
}
