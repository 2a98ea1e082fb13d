package vn.parindex.files;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is in use.
 *
 * @param name that it has there
 * @param unit whose it is, if it is a unit's
 * @param assessmentId the sheet that it proves, if it proves one
 * @param removed whether it is out of sight there
 */
public record FileUse(
        String sha256,
        String name,
        @Nullable Unit unit,
        @Nullable UUID assessmentId,
        boolean removed) {

    /** A unit. */
    @Schema(name = "FileUseUnit")
    public record Unit(String code, String name) {}
}
