package vn.parindex.indexset;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.identity.Role;
import vn.parindex.shared.Created;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.KeyedWork;

/** Example files of index sets over HTTP. */
@Path("/api/v1/index-sets/{id}/example-files")
@Tag(name = "Index sets")
class ExampleFileResource {
    private final ExampleFileService exampleFiles;
    private final KeyedWork keyed;

    ExampleFileResource(ExampleFileService exampleFiles, KeyedWork keyed) {
        this.exampleFiles = exampleFiles;
        this.keyed = keyed;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent(late = true)
    @Operation(
            operationId = "uploadExampleFile",
            summary = "Bring an example file into a draft",
            description = "The file stands at a leaf as soon as the draft is saved with its id there.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = UploadExampleFile.class)))
    @Created
    public RestResponse<ExampleFileView> upload(UUID id, @Valid @BeanParam UploadExampleFile form) {
        var kept = exampleFiles.keep(id, form);
        return keyed.once(() -> RestResponse.status(RestResponse.Status.CREATED, exampleFiles.add(id, kept)));
    }

    @GET
    @Path("{fileId}")
    @Uncompressed
    @RolesAllowed(Role.ANY)
    @Operation(
            operationId = "getExampleFile",
            summary = "The bytes of an example file; of drafts for Home Affairs only")
    @APIResponse(
            responseCode = "200",
            description = "The file as an attachment, with its own media type.",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> content(UUID id, UUID fileId) {
        return exampleFiles.content(id, fileId).answer();
    }
}
