package vn.parindex.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.parindex.files.Digests;

/** The form that brings a file with what is said about it and the leaves that it proves. */
@Schema(
        name = "UploadEvidence",
        requiredProperties = {"file", "leafCodes"})
public class UploadEvidence {
    @RestForm
    @Schema(minItems = 1, maxItems = 1, description = "One file with its name.")
    @Nullable List<FileUpload> file;

    @RestForm
    @Schema(description = "Codes of leaves, as several fields or with commas between them.")
    @Nullable List<String> leafCodes;

    @RestForm
    @Schema(
            format = "uuid",
            description =
                    "The index set in which the codes were looked up; where the sheet has another one by now, nothing is added.")
    @Nullable String indexSet;

    @RestForm
    @Schema(description = "EVIDENCE unless said otherwise; EXPLANATION for an explanation given as a file.")
    @Nullable String kind;

    @RestForm
    @Size(max = 100) @Nullable String documentNumber;

    @RestForm
    @Size(max = 200) @Nullable String issuer;

    @RestForm
    @Schema(format = "date")
    @Nullable String issuedOn;

    @RestForm
    @Size(max = 2000) @Schema(description = "Needed for evidence that was not issued in the year.")
    @Nullable String dateExplanation;

    @RestForm
    @Size(max = 500) @Schema(description = "Section and page, for all the leaves.")
    @Nullable String pointer;

    @RestForm
    @Schema(description = "true for a state secret, which is refused.")
    @Nullable String secret;

    /** Codes one by one, each once. */
    List<String> codes() {
        return leafCodes == null
                ? List.of()
                : leafCodes.stream()
                        .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The files, which should be one. */
    List<FileUpload> files() {
        return file == null ? List.of() : file;
    }

    /** What a repetition under the same Idempotency-Key has to repeat: the bytes, not the place they were put. */
    @JsonValue
    List<@Nullable Object> content() {
        var content = new ArrayList<@Nullable Object>(Arrays.asList(
                codes(), indexSet, kind, documentNumber, issuer, issuedOn, dateExplanation, pointer, secret));
        try {
            for (var sent : files()) {
                content.add(sent.fileName());
                content.add(Digests.sha256(sent.uploadedFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }
}
