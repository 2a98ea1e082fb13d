package vn.parindex.carryforward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Drafts that are dropped. */
@Schema(name = "UndoCarryForward")
record UndoCarryForward(
        @Schema(description = "Ids of drafts; all that stand beside leaves for null.")
        @Nullable @Size(min = 1, max = 2000) List<@NotNull UUID> items) {}
