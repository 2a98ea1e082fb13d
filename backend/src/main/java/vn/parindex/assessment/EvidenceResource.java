package vn.parindex.assessment;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.Role;
import vn.parindex.shared.Attachments;
import vn.parindex.shared.Created;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.KeyedWork;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** The evidence of score sheets over HTTP. */
@Path("/api/v1/assessments/{id}/evidence")
@Tag(name = "Evidence", description = "What proves the scores of a sheet: documents, and the leaves they stand for.")
class EvidenceResource {
    private final EvidenceService evidence;
    private final KeyedWork keyed;

    EvidenceResource(EvidenceService evidence, KeyedWork keyed) {
        this.evidence = evidence;
        this.keyed = keyed;
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
    @Operation(operationId = "listEvidence", summary = "The documents of a sheet with their links")
    public Page<EvidenceDocumentView> list(UUID id, @Valid @BeanParam PageQuery page) {
        return evidence.list(id, page);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Idempotent(late = true)
    @Operation(operationId = "uploadEvidence", summary = "Add a file to a sheet and link it to leaves")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = UploadEvidence.class)))
    @Created
    public RestResponse<EvidenceDocumentView> upload(UUID id, @Valid @BeanParam UploadEvidence form) {
        var kept = evidence.keep(id, form);
        return keyed.once(() -> RestResponse.status(RestResponse.Status.CREATED, evidence.add(id, kept)));
    }

    @PUT
    @Path("{evidenceId}")
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(operationId = "changeEvidence", summary = "Change what is said about a document and its links")
    public RestResponse<EvidenceDocumentView> change(
            UUID id,
            UUID evidenceId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ChangeEvidence command) {
        var document = evidence.change(id, evidenceId, ifMatch, command);
        return ETags.ok(document, document.version());
    }

    @DELETE
    @Path("{evidenceId}")
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(operationId = "removeEvidence", summary = "Take a document out of a sheet")
    public void remove(UUID id, UUID evidenceId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        evidence.remove(id, evidenceId, ifMatch);
    }

    @GET
    @Path("{evidenceId}/content")
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
    @Operation(operationId = "getEvidenceContent", summary = "The bytes of a document")
    @APIResponse(
            responseCode = "200",
            description = "The file as an attachment, with its own media type.",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> content(
            UUID id, UUID evidenceId, @QueryParam("revision") @Nullable Integer revision) {
        return attachment(evidence.content(id, evidenceId, revision));
    }

    @POST
    @Path("{evidenceId}/download-link")
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
    @Operation(operationId = "createDownloadLink", summary = "An address for a browser's own download, for a minute")
    @Created
    public RestResponse<DownloadLinkView> link(
            UUID id, UUID evidenceId, @QueryParam("revision") @Nullable Integer revision) {
        return RestResponse.status(RestResponse.Status.CREATED, evidence.link(id, evidenceId, revision));
    }

    @GET
    @Path("{evidenceId}/download")
    @Uncompressed
    @PermitAll
    @Operation(operationId = "downloadEvidence", summary = "The bytes of a document for the holder of a link")
    @APIResponse(
            responseCode = "200",
            description = "The file as an attachment, with its own media type.",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> download(
            UUID id,
            UUID evidenceId,
            @QueryParam("ticket") @Nullable String ticket,
            @QueryParam("revision") @Nullable Integer revision) {
        return attachment(evidence.linked(id, evidenceId, ticket, revision));
    }

    private static RestResponse<InputStream> attachment(EvidenceService.Content content) {
        var revision = content.revision();
        return Attachments.answer(revision.name(), revision.mediaType(), revision.size(), content.bytes());
    }
}
