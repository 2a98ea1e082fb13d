package vn.parindex.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.identity.Role;
import vn.parindex.shared.Idempotent;

/** Moves of many sheets of a campaign over HTTP. */
@Path("/api/v1/campaigns/{id}")
@Tag(name = "Assessments")
@Idempotent
class MovesResource {
    private final BulkTransitionService transitions;

    MovesResource(BulkTransitionService transitions) {
        this.transitions = transitions;
    }

    @POST
    @Path("closings")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(operationId = "closeAssessments", summary = "End self scoring of many sheets, all or none")
    public RestResponse<MovedView> close(UUID id, @NotNull @Valid CloseMany command) {
        return RestResponse.ok(transitions.close(id, command));
    }

    @POST
    @Path("announcements")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(
            operationId = "announceAssessments",
            summary = "Announce the province's scores of many sheets, all or none")
    public RestResponse<MovedView> announce(UUID id, @NotNull @Valid AnnounceMany command) {
        return RestResponse.ok(transitions.announce(id, command));
    }

    @POST
    @Path("finalizations")
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(operationId = "finalizeAssessments", summary = "Make the scores of many sheets final, all or none")
    public RestResponse<MovedView> finalizeScores(UUID id, @NotNull @Valid FinalizeMany command) {
        return RestResponse.ok(transitions.finalizeScores(id, command));
    }
}
