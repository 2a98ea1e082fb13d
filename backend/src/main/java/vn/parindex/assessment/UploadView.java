package vn.parindex.assessment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.evidence.Upload;

/** A file on its way to a sheet. */
@Schema(name = "UploadView")
record UploadView(
        UUID id,

        @Schema(description = "Of the file as it will be kept, composed (NFC).")
        String name,

        @Schema(description = "Bytes of the whole file.") long length,

        @Schema(description = "Bytes that were received.") long received,

        @Schema(description = "Until when the upload waits for its rest; every piece prolongs it.")
        Instant expiresAt) {

    static UploadView of(Upload upload) {
        return new UploadView(upload.id(), upload.name(), upload.length(), upload.received(), upload.expiresAt());
    }
}
