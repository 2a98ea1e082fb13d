package vn.parindex.assessment;

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

/** Figures of other agencies, as files over HTTP. */
@Path("/api/v1/campaigns/{id}/figures")
@Tag(name = "Assessments")
class FigureResource {
    private final FigureImportService imports;
    private final HttpHeaders headers;

    FigureResource(FigureImportService imports, HttpHeaders headers) {
        this.imports = imports;
        this.headers = headers;
    }

    @GET
    @Path("template")
    @Produces(Xlsx.MEDIA_TYPE)
    @Uncompressed
    @RolesAllowed({Role.HOME_AFFAIRS, Role.INTEGRATION})
    @Operation(
            operationId = "getFiguresTemplate",
            summary = "An empty table of figures, with the units of the campaign and the leaves that take figures")
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
    @RolesAllowed({Role.HOME_AFFAIRS, Role.INTEGRATION})
    @Idempotent
    @Operation(
            operationId = "importFigures",
            summary = "Take figures of units from a file, all rows or none",
            description =
                    "A workbook (.xlsx) or CSV in UTF-8 with the columns unit (code or name), leaf, those of a, b and value that "
                            + "the leaves take, source and date, or their Vietnamese headings. A readable file is answered 200 "
                            + "with all faults by row and column; its rows are stored only with dryRun=false and without any "
                            + "fault. Figures stand beside the leaf and take the place of earlier ones; they are entered as the "
                            + "unit's own only where it has entered nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ImportFigures.class)))
    public RestResponse<FigureImportView> accept(
            UUID id,
            @Valid @BeanParam ImportFigures command,
            @Parameter(
                            description = "Whether only to look; everything but false is true.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
                    @QueryParam("dryRun")
                    @Nullable String dryRun) {
        return RestResponse.ok(imports.accept(id, command, !"false".equals(dryRun), Languages.of(headers)));
    }
}
