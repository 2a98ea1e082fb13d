package vn.parindex.indexset;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import vn.parindex.documents.Docx;
import vn.parindex.documents.Pdf;
import vn.parindex.documents.PrintFormat;
import vn.parindex.documents.Xlsx;
import vn.parindex.identity.Role;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.Languages;

/** Index sets as documents over HTTP. */
@Path("/api/v1/index-sets")
@Tag(name = "Index sets")
class IndexSetDocumentResource {
    private final IndexSetExportService exports;
    private final IndexSetImportService imports;
    private final HttpHeaders headers;

    IndexSetDocumentResource(IndexSetExportService exports, IndexSetImportService imports, HttpHeaders headers) {
        this.exports = exports;
        this.imports = imports;
        this.headers = headers;
    }

    @GET
    @Path("{id}/workbook")
    @Produces(Xlsx.MEDIA_TYPE)
    @Uncompressed
    @RolesAllowed(Role.ANY)
    @Operation(
            operationId = "getIndexSetWorkbook",
            summary = "An index set as a workbook, to change and import again; drafts for Home Affairs only")
    @APIResponse(
            responseCode = "200",
            description = "The workbook as an attachment.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", ref = "Problem422")
    public RestResponse<InputStream> workbook(UUID id) {
        return exports.workbook(id).answer();
    }

    @GET
    @Path("{id}/guidance-book")
    @Uncompressed
    @RolesAllowed(Role.ANY)
    @Operation(
            operationId = "getGuidanceBook",
            summary = "The book of guidance of an index set, to be printed; drafts for Home Affairs only")
    @APIResponse(
            responseCode = "200",
            description = "The book as an attachment.",
            content = {
                @Content(mediaType = Docx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<InputStream> book(
            UUID id, @QueryParam("format") @NotNull @Parameter(required = true) PrintFormat format) {
        return exports.book(id, format).answer();
    }

    @GET
    @Path("{id}/changes/workbook")
    @Produces(Xlsx.MEDIA_TYPE)
    @Uncompressed
    @RolesAllowed(Role.ANY)
    @Operation(
            operationId = "getIndexSetChangesWorkbook",
            summary = "What an index set has otherwise than an older one, as a workbook with a row a change")
    @APIResponse(
            responseCode = "200",
            description = "The workbook as an attachment.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> changes(
            UUID id,
            @QueryParam("from") @NotNull @Parameter(description = "Id of the older set.", required = true) UUID from) {
        return exports.changes(id, from).answer();
    }

    @GET
    @Path("template")
    @Produces(Xlsx.MEDIA_TYPE)
    @Uncompressed
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(
            operationId = "getIndexSetTemplate",
            summary = "An empty workbook with a guide and an example of every type of rule")
    @APIResponse(
            responseCode = "200",
            description = "The workbook as an attachment.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> template() {
        return exports.template().answer();
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(
            operationId = "importIndexSet",
            summary = "Read an index set from a workbook: every fault by its cell, or a draft",
            description = "A readable workbook is answered 200 with all faults by sheet, row and column; a draft is "
                    + "stored only with dryRun=false and without any fault. What is no workbook is a problem. If-Match "
                    + "keeps a draft that somebody else has changed meanwhile from being replaced.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ImportIndexSet.class)))
    public RestResponse<IndexSetImportView> accept(
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @BeanParam ImportIndexSet command,
            @Parameter(
                            description = "Whether only to look; everything but false is true.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
                    @QueryParam("dryRun")
                    @Nullable String dryRun) {
        var read = imports.accept(command, !"false".equals(dryRun), ifMatch, Languages.of(headers));
        return read.set() == null
                ? RestResponse.ok(read)
                : ETags.ok(read, read.set().version());
    }
}
