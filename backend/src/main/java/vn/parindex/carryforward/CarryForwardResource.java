package vn.parindex.carryforward;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.identity.Role;
import vn.parindex.shared.Idempotent;

/** Carrying over HTTP; each answer is how it stands then. */
@Path("/api/v1/assessments/{id}/carry-forward")
@Tag(
        name = "Carry forward",
        description = "Explanations and documents of a unit's last sheet as drafts in its new one.")
class CarryForwardResource {
    private final CarryForwardService carried;

    CarryForwardResource(CarryForwardService carried) {
        this.carried = carried;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(
            operationId = "getCarryForward",
            summary = "What the unit's last sheet has for this one, leaf by leaf, and what of it was carried")
    public CarryForwardView get(UUID id) {
        return carried.get(id);
    }

    @POST
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Idempotent
    @Operation(
            operationId = "carryForward",
            summary = "Carry explanations and documents of the last sheet beside leaves, as drafts that prove nothing",
            description = "Scores and figures are never carried.")
    public RestResponse<CarryForwardView> carry(UUID id, @NotNull @Valid CarryForward command) {
        return RestResponse.ok(carried.carry(id, command));
    }

    @POST
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Idempotent
    @Path("undoing")
    @Operation(operationId = "undoCarryForward", summary = "Drop drafts that nobody has taken over")
    public RestResponse<CarryForwardView> undo(UUID id, @NotNull @Valid UndoCarryForward command) {
        return RestResponse.ok(carried.undo(id, command));
    }

    @POST
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Idempotent
    @Path("items/{itemId}/confirmation")
    @Operation(
            operationId = "confirmCarriedDocument",
            summary = "Take a carried document over into the sheet's library, under what is said about it now")
    public RestResponse<CarryForwardView> confirm(
            UUID id, UUID itemId, @NotNull @Valid ConfirmCarriedDocument command) {
        return RestResponse.ok(carried.confirm(id, itemId, command));
    }
}
