package vn.parindex.unitwork;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of leaves as they were looked at: of all of them, or of none. */
record MarkLeaves(@NotEmpty @Size(max = 500) List<@NotNull @Valid Mark> marks) {

    /** What is said of one leaf. */
    @Schema(name = "LeafMarkOrder")
    record Mark(
            @Schema(examples = "3.2.2") @NotBlank @Size(max = 12) String leaf,

            @NotNull LeafMark.Kind kind,

            @Schema(description = "Needed to send a leaf back.") @Nullable @Size(max = 4000) String remark,

            @Schema(description = "The leaf's version that was looked at.") @NotNull Long version) {

        @Nullable String words() {
            return AssignLeaves.trimmed(remark);
        }
    }

    List<String> leaves() {
        return marks.stream().map(Mark::leaf).toList();
    }
}
