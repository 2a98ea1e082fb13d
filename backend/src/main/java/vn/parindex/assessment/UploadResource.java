package vn.parindex.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Upload;
import vn.parindex.files.StoredFiles;
import vn.parindex.identity.Role;
import vn.parindex.shared.Created;
import vn.parindex.shared.Idempotent;

/** Files on their way over HTTP, by the tus protocol 1.0.0: core, creation, checksum, expiration and termination. */
@Path("/api/v1/assessments/{id}/uploads")
@ResumableUpload
@Tag(
        name = "Uploads",
        description = "Files that come piece by piece, by the tus protocol, before they become evidence.")
class UploadResource {
    private static final String PIECE = "application/offset+octet-stream";

    private final UploadService uploads;
    private final StoredFiles files;

    UploadResource(UploadService uploads, StoredFiles files) {
        this.uploads = uploads;
        this.files = files;
    }

    @OPTIONS
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(operationId = "describeUploads", summary = "What of the tus protocol is spoken here")
    @APIResponse(responseCode = "204", description = "Tus-Version, Tus-Extension, Tus-Checksum-Algorithm, Tus-Max-Size")
    public RestResponse<Void> describe(UUID id) {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header("Tus-Extension", "creation,checksum,expiration,termination")
                .header("Tus-Checksum-Algorithm", "sha256")
                .header("Tus-Max-Size", files.maxSize())
                .build();
    }

    @POST
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Idempotent
    @Operation(operationId = "beginUpload", summary = "Announce a file of which pieces will come")
    @Created
    public RestResponse<UploadView> begin(
            UUID id,
            @HeaderParam(UploadHeaders.RESUMABLE) @Nullable String resumable,
            @Parameter(description = "Bytes of the whole file.") @HeaderParam(UploadHeaders.LENGTH) @Nullable String length,
            @Parameter(description = "filename and its value in Base64 (UTF-8).")
                    @HeaderParam(UploadHeaders.METADATA)
                    @Nullable String metadata) {
        var upload = uploads.begin(id, new UploadService.Sent(resumable, length, metadata));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, UploadView.of(upload))
                .header(HttpHeaders.LOCATION, "/api/v1/assessments/" + id + "/uploads/" + upload.id())
                .header("Upload-Expires", expires(upload))
                .build();
    }

    @HEAD
    @Path("{uploadId}")
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(operationId = "getUpload", summary = "How much of a file has come")
    @APIResponse(responseCode = "200", description = "Upload-Offset, Upload-Length, Upload-Expires")
    public RestResponse<Void> get(
            UUID id, UUID uploadId, @HeaderParam(UploadHeaders.RESUMABLE) @Nullable String resumable) {
        return told(RestResponse.Status.OK, uploads.get(id, uploadId, resumable));
    }

    @PATCH
    @Path("{uploadId}")
    @Consumes(PIECE)
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(operationId = "appendToUpload", summary = "Send the next piece of a file")
    @APIResponse(responseCode = "204", description = "Upload-Offset, Upload-Length, Upload-Expires")
    public RestResponse<Void> append(
            UUID id,
            UUID uploadId,
            @HeaderParam(UploadHeaders.RESUMABLE) @Nullable String resumable,
            @Parameter(description = "Bytes that have come before this piece.")
                    @HeaderParam(UploadHeaders.OFFSET)
                    @Nullable String offset,
            @Parameter(description = "sha256 and the digest of the piece in Base64.")
                    @HeaderParam(UploadHeaders.CHECKSUM)
                    @Nullable String checksum,
            InputStream piece) {
        var sent = new UploadService.Sent(resumable, offset, checksum);
        return told(RestResponse.Status.NO_CONTENT, uploads.append(id, uploadId, sent, piece));
    }

    @DELETE
    @Path("{uploadId}")
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(operationId = "endUpload", summary = "Give up a file that has not become evidence")
    public void end(UUID id, UUID uploadId, @HeaderParam(UploadHeaders.RESUMABLE) @Nullable String resumable) {
        uploads.end(id, uploadId, resumable);
    }

    private static RestResponse<Void> told(RestResponse.Status status, Upload upload) {
        return RestResponse.ResponseBuilder.<Void>create(status)
                .header(UploadHeaders.OFFSET, upload.received())
                .header(UploadHeaders.LENGTH, upload.length())
                .header("Upload-Expires", expires(upload))
                .build();
    }

    private static String expires(Upload upload) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expiresAt().atZone(ZoneOffset.UTC));
    }
}
