package vn.parindex.files;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A night's sweep: bytes that nothing names, a day after their upload, were deleted. */
@Schema(name = "FileSweepView")
record FileSweepView(
        LocalDate night,
        Instant startedAt,

        @Schema(description = "None for a sweep that goes on or was broken off.") @Nullable Instant finishedAt,

        @Schema(description = "Files that were looked at.") long seen,
        long deleted,
        long deletedBytes) {}
