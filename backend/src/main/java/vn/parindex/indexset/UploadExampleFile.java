package vn.parindex.indexset;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.ProblemException;

/** The form that brings an example file. */
@Schema(
        name = "UploadExampleFile",
        requiredProperties = {"file"})
public class UploadExampleFile {
    @RestForm
    @Schema(minItems = 1, maxItems = 1, description = "One file with its name.")
    @Nullable List<FileUpload> file;

    /**
     * The one file.
     *
     * @throws ProblemException 400 for none or several
     */
    FileUpload only() {
        return OneFile.of(file);
    }

    /** What a repetition under the same Idempotency-Key has to repeat: the bytes, not the place they were put. */
    @JsonValue
    List<String> content() {
        return Stream.concat(
                        file == null ? Stream.of() : file.stream().map(FileUpload::fileName),
                        OneFile.digests(file).stream())
                .toList();
    }
}
