package vn.parindex.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sheets on whose leaf the appraiser agrees with the stage before: all of them or none. */
record AgreeSheets(
        @NotNull UUID campaign, @NotEmpty @Size(max = 200) List<@NotNull @Valid Looked> sheets) {

    /** A sheet with the version of the leaf that was looked at. */
    @Schema(name = "LookedAtLeaf")
    record Looked(
            @NotNull UUID id,

            @Schema(description = "The leaf's version that the agreement is based on.") @NotNull Long version) {}

    List<UUID> ids() {
        return sheets.stream().map(Looked::id).distinct().toList();
    }
}
