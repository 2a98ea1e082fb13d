package vn.parindex.assessment;

import jakarta.validation.Valid;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What takes the place of a document's bytes: an upload or a link. */
@Schema(name = "ReplaceEvidence")
record ReplaceEvidence(
        @Schema(description = "A complete upload of the caller's to this sheet.") @Nullable UUID upload,

        @Nullable @Valid DocumentLink link) {}
