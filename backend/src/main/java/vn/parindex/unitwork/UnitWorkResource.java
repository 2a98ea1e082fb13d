package vn.parindex.unitwork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.identity.Role;
import vn.parindex.shared.Idempotent;

/** The work inside a unit over HTTP; the answer is how it is shared now. */
@Path("/api/v1/assessments/{id}/unit-work")
@Tag(name = "Unit work", description = "Who of a unit works on which leaf of its sheet; seen by this unit alone.")
class UnitWorkResource {
    private final UnitWorkService work;

    UnitWorkResource(UnitWorkService work) {
        this.work = work;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(operationId = "getUnitWork", summary = "Who works on which leaf, and what the unit's people say of it")
    public UnitWorkView get(UUID id) {
        return work.get(id);
    }

    @PUT
    @Path("duties")
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(
            operationId = "assignLeaves",
            summary = "Give leaves to rooms or people of the unit, all or none",
            description =
                    "The head gives any leaf to anybody. Others take leaves that nobody or a room holds for themselves, and let "
                            + "go of their own, with room and day as they are.")
    public UnitWorkView assign(UUID id, @NotNull @Valid AssignLeaves command) {
        return work.assign(id, command);
    }

    @POST
    @Path("marks")
    @Idempotent
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(
            operationId = "markLeaves",
            summary = "Say that leaves are done, sent back inside the unit or reviewed, or take that back; all or none")
    public RestResponse<UnitWorkView> mark(UUID id, @NotNull @Valid MarkLeaves command) {
        return RestResponse.ok(work.mark(id, command));
    }
}
