package vn.parindex.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.Role;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Score sheets over HTTP. */
@Path("/api/v1/assessments")
@Tag(name = "Assessments", description = "Score sheets: one unit's scores in one campaign.")
class AssessmentResource {
    private final AssessmentService assessments;
    private final ScoreService scores;

    AssessmentResource(AssessmentService assessments, ScoreService scores) {
        this.assessments = assessments;
        this.scores = scores;
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
    @Operation(operationId = "listAssessments", summary = "Sheets that the caller may see, with their progress")
    public Page<AssessmentView.Summary> list(@BeanParam AssessmentQuery query, @Valid @BeanParam PageQuery page) {
        return assessments.search(query, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Role.UNIT,
        Role.UNIT_HEAD,
        Role.DISTRICT,
        Role.DISTRICT_HEAD,
        Role.PROVINCE_TEAM,
        Role.HOME_AFFAIRS,
        Role.LEADERSHIP
    })
    @Operation(operationId = "getAssessment", summary = "A sheet with all its leaves")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version, quoted.",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public RestResponse<AssessmentView> get(UUID id) {
        var sheet = assessments.get(id);
        return ETags.ok(sheet, sheet.version());
    }

    @PUT
    @Path("{id}/scores/{leafCode}")
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(operationId = "enterSelfScore", summary = "Save the self stage of one leaf")
    public RestResponse<LeafView> enterSelf(
            UUID id,
            String leafCode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EnterScore command) {
        var leaf = scores.enterSelf(id, leafCode, ifMatch, command);
        return ETags.ok(leaf, leaf.version());
    }
}
