package vn.parindex.supersession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.identity.Role;
import vn.parindex.shared.Created;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Supersessions of index sets over HTTP. */
@Path("/api/v1/campaigns/{id}")
@Tag(name = "Index sets")
class SupersessionResource {
    private final SupersessionService supersessions;

    SupersessionResource(SupersessionService supersessions) {
        this.supersessions = supersessions;
    }

    @POST
    @Path("index-set-supersession-previews")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(
            operationId = "previewSupersession",
            summary = "What would become of every score if another set took the place of one; nothing is stored")
    public RestResponse<SupersessionPreview> preview(UUID id, @NotNull @Valid PreviewSupersession command) {
        return RestResponse.ok(supersessions.preview(id, command));
    }

    @POST
    @Path("index-set-supersessions")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(
            operationId = "supersedeIndexSet",
            summary = "Let another issued set take the place of one, as the preview told; all sheets or none")
    @Created
    public RestResponse<SupersessionView> supersede(UUID id, @NotNull @Valid SupersedeIndexSet command) {
        return RestResponse.status(RestResponse.Status.CREATED, supersessions.supersede(id, command));
    }

    @GET
    @Path("index-set-supersessions")
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(operationId = "listSupersessions", summary = "Supersessions of a campaign, the latest first")
    public List<SupersessionView> list(UUID id) {
        return supersessions.list(id);
    }

    @GET
    @Path("index-set-supersessions/{number}/scores")
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(operationId = "listSupersededScores", summary = "Every score that a supersession affected")
    public Page<AffectedScore> scores(UUID id, int number, @Valid @BeanParam PageQuery page) {
        return supersessions.scores(id, number, page);
    }
}
