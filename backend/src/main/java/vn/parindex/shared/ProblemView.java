package vn.parindex.shared;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every refusal, RFC 9457 {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProblemView", description = "RFC 9457 problem. Further members depend on the type.")
public record ProblemView(
        @Schema(examples = "/problems/stale-version") String type,

        @Schema(examples = "Nội dung đã được người khác thay đổi")
        String title,

        @Schema(examples = "412") int status,
        @Nullable String detail,
        @Nullable String instance,

        @Schema(description = "Request id, also in the server's log.") @Nullable String requestId,

        List<Fault> errors,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> extensions) {

    /** One fault of the request: of a {@code field}, a {@code leaf}, or a row of a file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProblemFault")
    public record Fault(
            @Nullable String field,
            @Nullable String leaf,
            @Nullable String sheet,

            @Schema(description = "Row of the file, from 1, the header included.") @Nullable Integer row,

            @Nullable String column,
            String message) {}
}
