package vn.parindex.files;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is in use.
 *
 * @param name that it has there
 * @param unit whose it is, if it is a unit's
 * @param assessmentId the sheet that it belongs to, if it belongs to one
 * @param removed whether it is out of sight there
 */
public record FileUse(
        String sha256,
        Kind kind,
        String name,
        @Nullable Unit unit,
        @Nullable UUID assessmentId,
        boolean removed) {

    /** What it is there. */
    @Schema(
            name = "FileUseKind",
            description = "DOCUMENT: evidence or explanation of a sheet; EARLIER: what such a document held before;"
                    + " SIGNED_REPORT: the unit's signed report; EXAMPLE: an example file of an index set.")
    public enum Kind {
        DOCUMENT,
        EARLIER,
        SIGNED_REPORT,
        EXAMPLE
    }

    /** A unit. */
    @Schema(name = "FileUseUnit")
    public record Unit(String code, String name) {}
}
