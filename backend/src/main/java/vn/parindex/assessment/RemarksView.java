package vn.parindex.assessment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit's report says beside its scores, and who wrote it last; null for nothing. */
@Schema(name = "RemarksView")
record RemarksView(
        @Nullable String difficulties,
        @Nullable String proposals,

        @Schema(description = "0 where nothing has been saved yet.")
        long version,

        StageView.@Nullable Person by,
        @Nullable Instant at) {
    static final RemarksView NONE = new RemarksView(null, null, 0, null, null);

    static RemarksView of(SheetRemarks row) {
        if (row.version() == 0) {
            return NONE;
        }
        var remarks = row.remarks();
        return new RemarksView(remarks.difficulties(), remarks.proposals(), row.version(), row.by(), row.at());
    }
}
