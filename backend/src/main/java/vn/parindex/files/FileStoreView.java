package vn.parindex.files;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The store of files, for people who look after it. */
@Schema(name = "FileStoreView")
record FileStoreView(
        @Schema(description = "folder or s3.", examples = "folder")
        String kind,

        @Schema(description = "Whether it can be used now.") boolean usable,
        @Schema(description = "Different files.") long files,
        long bytes,

        @Schema(description = "The last sweep of what nothing names; none before the first night.") @Nullable FileSweepView lastSweep) {}
