package vn.parindex.assessment;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.files.ZipArchive;
import vn.parindex.identity.Role;
import vn.parindex.shared.Created;
import vn.parindex.shared.Idempotent;

/** All evidence of a sheet in one file over HTTP. */
@Path("/api/v1/assessments/{id}/evidence/archive")
@Tag(name = "Evidence")
class EvidenceArchiveResource {
    private final EvidenceArchiveService archives;

    EvidenceArchiveResource(EvidenceArchiveService archives) {
        this.archives = archives;
    }

    @GET
    @Uncompressed
    @RolesAllowed({
        Role.UNIT,
        Role.UNIT_HEAD,
        Role.DISTRICT,
        Role.DISTRICT_HEAD,
        Role.PROVINCE_TEAM,
        Role.HOME_AFFAIRS,
        Role.LEADERSHIP
    })
    @Operation(
            operationId = "getEvidenceArchive",
            summary = "All documents of a sheet as a ZIP, a folder for each leaf, with a list",
            description = "A file that the store has lost does not end the ZIP: a text in its place says so.")
    @APIResponse(
            responseCode = "200",
            description = "The ZIP as an attachment, made while it is read.",
            content =
                    @Content(
                            mediaType = ZipArchive.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> archive(UUID id) {
        return archives.archive(id);
    }

    @POST
    @Path("download-link")
    @RolesAllowed({
        Role.UNIT,
        Role.UNIT_HEAD,
        Role.DISTRICT,
        Role.DISTRICT_HEAD,
        Role.PROVINCE_TEAM,
        Role.HOME_AFFAIRS,
        Role.LEADERSHIP
    })
    @Idempotent
    @Operation(
            operationId = "createArchiveLink",
            summary = "An address for a browser's own download of the ZIP, for a minute")
    @Created
    public RestResponse<DownloadLinkView> link(UUID id) {
        return RestResponse.status(RestResponse.Status.CREATED, archives.link(id));
    }

    @GET
    @Path("download")
    @Uncompressed
    @PermitAll
    @Operation(operationId = "downloadEvidenceArchive", summary = "All documents of a sheet for the holder of a link")
    @APIResponse(
            responseCode = "200",
            description = "The ZIP as an attachment, made while it is read.",
            content =
                    @Content(
                            mediaType = ZipArchive.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> download(UUID id, @QueryParam("ticket") @Nullable String ticket) {
        return archives.linked(id, ticket);
    }
}
