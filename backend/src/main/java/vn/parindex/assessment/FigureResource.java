package vn.parindex.assessment;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
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
import vn.parindex.shared.KeyedWork;
import vn.parindex.shared.Languages;

/** Figures of other agencies over HTTP, as lists and files. */
@Path("/api/v1/campaigns/{id}/figures")
@Tag(name = "Assessments")
class FigureResource {
    private static final int MOST = 10_000;

    private final FigureImportService imports;
    private final KeyedWork keyed;
    private final HttpHeaders headers;

    FigureResource(FigureImportService imports, KeyedWork keyed, HttpHeaders headers) {
        this.imports = imports;
        this.keyed = keyed;
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
    @RolesAllowed({Role.HOME_AFFAIRS, Role.INTEGRATION})
    @Idempotent
    @Operation(
            operationId = "sendFigures",
            summary = "Take figures of units from another system, all of them or none",
            description =
                    "At most 10,000 items, one for each leaf of a unit. They are stored at once; every fault is listed with its "
                            + "item, from 0, and field, such as [3].input.b, and then nothing is stored. Figures stand beside the "
                            + "leaf and take the place of earlier ones; they are entered as the unit's own only where it has "
                            + "entered nothing.")
    public RestResponse<TakenFiguresView> send(
            UUID id,
            @NotEmpty @Size(max = MOST) List<@NotNull @Valid SendFigures> figures,
            @Parameter(
                            description = "Whether only to look; where it is given, everything but false is true.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("dryRun")
                    @Nullable String dryRun) {
        return RestResponse.ok(imports.accept(id, figures, dryRun != null && !"false".equals(dryRun)));
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.HOME_AFFAIRS, Role.INTEGRATION})
    @Idempotent(late = true)
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
        var table = imports.read(id, command);
        return keyed.once(
                () -> RestResponse.ok(imports.accept(id, table, !"false".equals(dryRun), Languages.of(headers))));
    }
}
