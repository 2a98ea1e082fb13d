package vn.parindex.submission;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import vn.parindex.shared.Languages;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** What was handed in, over HTTP. */
@Path("/api/v1/assessments/{id}")
@Tag(name = "Submissions", description = "What units hand in: receipts with a hash of the content, and signed reports.")
class SubmissionResource {
    private final ReceiptService receipts;

    SubmissionResource(ReceiptService receipts) {
        this.receipts = receipts;
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
    @Path("submission")
    @Operation(
            operationId = "getSubmission",
            summary = "What the unit would hand in now with its hash, the last receipt and the signed report")
    public SubmissionView standing(UUID id, @Context HttpHeaders headers) {
        return receipts.standing(id, Languages.of(headers));
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
    @Path("receipts")
    @Operation(operationId = "listReceipts", summary = "The receipts of a sheet's submissions, the latest first")
    public Page<ReceiptView> list(UUID id, @Valid @BeanParam PageQuery page) {
        return receipts.list(id, page);
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
    @Path("receipts/{number}")
    @Uncompressed
    @Operation(operationId = "getReceipt", summary = "A receipt as a paper")
    @APIResponse(
            responseCode = "200",
            description = "The receipt as an attachment.",
            content = {
                @Content(mediaType = Docx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<InputStream> print(
            UUID id, int number, @QueryParam("format") @NotNull @Parameter(required = true) PrintFormat format) {
        return receipts.print(id, number, format).answer();
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
    @Path("receipts/{number}/content")
    @Uncompressed
    @Operation(
            operationId = "getReceiptContent",
            summary = "What was handed in, as the canonical JSON whose SHA-256 the receipt bears",
            description = "Keys sorted, no blanks, decimals as text: its bytes are those that were hashed.")
    @APIResponse(
            responseCode = "200",
            description = "The content as an attachment.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> content(UUID id, int number) {
        return receipts.content(id, number).answer();
    }
}
