package vn.parindex.assessment;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.documents.Docx;
import vn.parindex.documents.Pdf;
import vn.parindex.documents.PrintFormat;
import vn.parindex.identity.Role;

/** A unit's report on its own scores over HTTP. */
@Path("/api/v1/assessments")
@Tag(name = "Assessments")
class SelfReportResource {
    private final SelfReportService reports;

    SelfReportResource(SelfReportService reports) {
        this.reports = reports;
    }

    @GET
    @Path("{id}/report")
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
            operationId = "getSelfReport",
            summary = "The unit's report on its own scores, to be signed; no other stage is in it")
    @APIResponse(
            responseCode = "200",
            description = "The report as an attachment.",
            content = {
                @Content(mediaType = Docx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<InputStream> report(
            UUID id, @QueryParam("format") @NotNull @Parameter(required = true) PrintFormat format) {
        return reports.report(id, format).answer();
    }
}
