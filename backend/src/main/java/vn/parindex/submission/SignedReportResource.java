package vn.parindex.submission;

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
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Signed reports over HTTP. */
@Path("/api/v1/assessments/{id}/signed-reports")
@Tag(name = "Submissions")
class SignedReportResource {
    private final SignedReportService reports;
    private final KeyedWork keyed;

    SignedReportResource(SignedReportService reports, KeyedWork keyed) {
        this.reports = reports;
        this.keyed = keyed;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Idempotent(late = true)
    @Operation(
            operationId = "attachSignedReport",
            summary = "Attach the signed report, a PDF or picture, until the sheet leaves its first level",
            description = "The last one counts; those before stay.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = AttachSignedReport.class)))
    @Created
    public RestResponse<SignedReportView> attach(UUID id, @Valid @BeanParam AttachSignedReport form) {
        var kept = reports.keep(id, form);
        return keyed.once(() -> RestResponse.status(RestResponse.Status.CREATED, reports.add(id, kept)));
    }

    @GET
    @RolesAllowed({
        Role.UNIT,
        Role.UNIT_HEAD,
        Role.DISTRICT,
        Role.DISTRICT_HEAD,
        Role.PROVINCE_TEAM,
        Role.HOME_AFFAIRS,
        Role.LEADERSHIP
    })
    @Operation(operationId = "listSignedReports", summary = "The signed reports of a sheet, the latest first")
    public Page<SignedReportView> list(UUID id, @Valid @BeanParam PageQuery page) {
        return reports.list(id, page);
    }

    @GET
    @Path("{number}/content")
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
    @Operation(operationId = "getSignedReportContent", summary = "The bytes of a signed report")
    @APIResponse(
            responseCode = "200",
            description = "The file as an attachment, with its own media type.",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> content(UUID id, int number) {
        return reports.content(id, number).answer();
    }
}
