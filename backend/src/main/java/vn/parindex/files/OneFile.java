package vn.parindex.files;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** A form that brings one file. */
public abstract class OneFile {
    @RestForm
    @Schema(minItems = 1, maxItems = 1, description = "One file.")
    @Nullable List<FileUpload> file;

    /**
     * Where the one file lies.
     *
     * @throws ProblemException 400 for none or several
     */
    public Path only() {
        return upload().uploadedFile();
    }

    /** The name that its sender gave to it. */
    public String name() {
        return upload().fileName();
    }

    /** The names of all files that were sent. */
    protected List<String> names() {
        return file == null
                ? List.of()
                : file.stream().map(FileUpload::fileName).toList();
    }

    private FileUpload upload() {
        if (file == null || file.size() != 1) {
            throw invalid("file", file == null || file.isEmpty() ? "file.missing" : "file.several");
        }
        return file.getFirst();
    }

    /** A fault of a field of the form. */
    protected static ProblemException invalid(String field, String message, Object... args) {
        return new ProblemException(
                ProblemType.VALIDATION, List.of(ProblemError.field(field, Localized.message(message, args))));
    }

    /** What a repetition under the same Idempotency-Key has to repeat: the bytes, not the place they were put. */
    @JsonValue
    public List<@Nullable Object> content() {
        var content = new ArrayList<@Nullable Object>(fields());
        try {
            for (var sent : file == null ? List.<FileUpload>of() : file) {
                content.add(Digests.sha256(sent.uploadedFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }

    /** The other fields of the form. */
    protected List<@Nullable Object> fields() {
        return List.of();
    }
}
