package vn.parindex.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit says in its report beside its scores (official letter 383/BNV-CCHC of 2023); null where it says nothing. */
@Schema(name = "Remarks")
public record Remarks(
        @Schema(description = "Difficulties and obstacles (khó khăn, vướng mắc).") @Nullable String difficulties,

        @Schema(description = "Proposals and requests (đề xuất, kiến nghị).") @Nullable String proposals) {
    static final Remarks NONE = new Remarks(null, null);
}
