package vn.parindex.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row of the trail. */
@Schema(name = "AuditEventView")
public record AuditEventView(
        UUID id,
        Instant at,
        String actor,
        String actorName,
        @Nullable String actorUnit,
        @Schema(examples = "score.enter") String action,
        String objectType,
        String objectId,
        @Nullable UUID campaign,

        @Schema(description = "Code of the unit that it is about; null where it is about none or several.") @Nullable String unit,

        @Schema(implementation = Object.class, description = "What changed, as it was recorded.") @JsonRawValue
        String change,

        @Nullable String requestId) {}
