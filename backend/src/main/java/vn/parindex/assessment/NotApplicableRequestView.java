package vn.parindex.assessment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit's request that a leaf be left out of its maximum. */
@Schema(name = "NotApplicableRequestView")
record NotApplicableRequestView(
        UUID id,
        String reason,
        NotApplicableRequest.State state,
        String askedBy,
        Instant askedAt,
        @Nullable String decisionReason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static NotApplicableRequestView of(NotApplicableRequest request) {
        return new NotApplicableRequestView(
                request.id(),
                request.reason(),
                request.state(),
                request.askedByName(),
                request.askedAt(),
                request.decisionReason(),
                request.decidedByName(),
                request.decidedAt());
    }

    static @Nullable NotApplicableRequestView ofNullable(@Nullable NotApplicableRequest request) {
        return request == null ? null : of(request);
    }
}
