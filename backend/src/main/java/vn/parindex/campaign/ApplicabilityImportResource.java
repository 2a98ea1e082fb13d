package vn.parindex.campaign;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.Xlsx;
import vn.parindex.identity.Role;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.Languages;

/** What does not apply, as files over HTTP. */
@Path("/api/v1/campaigns/{id}/not-applicable")
@Tag(name = "Campaigns")
class ApplicabilityImportResource {
    private final ApplicabilityImportService imports;
    private final HttpHeaders headers;

    ApplicabilityImportResource(ApplicabilityImportService imports, HttpHeaders headers) {
        this.imports = imports;
        this.headers = headers;
    }

    @GET
    @Path("template")
    @Produces(Xlsx.MEDIA_TYPE)
    @Uncompressed
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(
            operationId = "getNotApplicableTemplate",
            summary = "An empty table of what does not apply, with the units of the campaign")
    @APIResponse(
            responseCode = "200",
            description = "The workbook as an attachment.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> template(UUID id) {
        return imports.template(id).answer();
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(
            operationId = "importNotApplicable",
            summary = "Add what does not apply to units from a file, all rows or none",
            description =
                    "A workbook (.xlsx) or CSV in UTF-8 with the columns unit (code or name), code and reason, or "
                            + "their Vietnamese headings. A readable file is answered 200 with all faults by row and column; its "
                            + "rows are added only with dryRun=false and without any fault. What does not apply already stays.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ImportNotApplicable.class)))
    public RestResponse<NotApplicableImportView> accept(
            UUID id,
            @Valid @BeanParam ImportNotApplicable command,
            @Parameter(
                            description = "Whether only to look; everything but false is true.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
                    @QueryParam("dryRun")
                    @Nullable String dryRun) {
        return RestResponse.ok(imports.accept(id, command, !"false".equals(dryRun), Languages.of(headers)));
    }
}
