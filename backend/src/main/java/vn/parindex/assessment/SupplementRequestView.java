package vn.parindex.assessment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Level;

/** A request for a supplement to a leaf. */
@Schema(name = "SupplementRequestView")
record SupplementRequestView(
        UUID id,
        Level level,
        String remark,
        Instant dueAt,
        SupplementRequest.State state,

        @Schema(description = "Who asked; null for the unit, which answers the level and not the person.") @Nullable String askedBy,

        Instant askedAt,
        @Nullable String reply,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    static @Nullable SupplementRequestView of(@Nullable SupplementRequest request, boolean inside, Instant now) {
        return request == null
                ? null
                : new SupplementRequestView(
                        request.id(),
                        request.level(),
                        request.remark(),
                        request.dueAt(),
                        request.state(now),
                        inside ? request.askedByName() : null,
                        request.askedAt(),
                        request.reply(),
                        request.closedByName(),
                        request.closedAt());
    }
}
