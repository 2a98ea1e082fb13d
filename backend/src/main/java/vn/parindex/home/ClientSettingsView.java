package vn.parindex.home;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the SPA must know before anybody has logged in. */
@Schema(name = "ClientSettingsView")
record ClientSettingsView(
        @Schema(examples = "http://localhost:8180/realms/parindex")
        String issuer,

        @Schema(examples = "parindex-spa") String clientId,
        boolean demonstration,

        @Schema(description = "Bytes that an uploaded file may have at most.", examples = "52428800")
        long maxFileSize) {}
