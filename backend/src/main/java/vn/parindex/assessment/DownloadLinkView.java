package vn.parindex.assessment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address that a browser can download from without a token, for a minute. */
@Schema(name = "DownloadLinkView")
record DownloadLinkView(
        @Schema(
                description = "Address on this server.",
                examples = "/api/v1/assessments/…/evidence/…/download?ticket=…")
        String url,

        Instant expiresAt) {}
