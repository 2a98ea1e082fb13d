package vn.parindex.assessment;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.Role;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** The pages of evidence over HTTP: what can be looked at without a download. */
@Path("/api/v1/assessments/{id}/evidence/{evidenceId}/pages")
@Tag(name = "Evidence")
class EvidencePageResource {
    private final EvidencePageService pages;

    EvidencePageResource(EvidencePageService pages) {
        this.pages = pages;
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
    @Operation(
            operationId = "listEvidencePages",
            summary = "The text of a document page by page, or the pages on which the words of q are")
    public Page<EvidencePageView> list(UUID id, UUID evidenceId, @Valid @BeanParam PageQuery query) {
        return pages.list(id, evidenceId, query);
    }

    @GET
    @Path("{page}")
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
    @Operation(operationId = "getEvidencePage", summary = "A picture of a page")
    @APIResponse(
            responseCode = "200",
            description = "A JPEG, made by the server; nothing of the document itself.",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The one that the caller has is still right.")
    public RestResponse<byte[]> picture(
            UUID id,
            UUID evidenceId,
            @Parameter(description = "Counted from 1.") int page,
            @QueryParam("thumbnail") @DefaultValue("false") @Parameter(description = "Small, to recognize the page.")
                    boolean thumbnail,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return pages.picture(id, evidenceId, page, thumbnail).answer(ifNoneMatch);
    }
}
