package vn.parindex.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.Role;
import vn.parindex.shared.ETags;

/** What a unit's report says beside its scores over HTTP. */
@Path("/api/v1/assessments/{id}/remarks")
@Tag(name = "Assessments")
class RemarksResource {
    private final RemarksService remarks;

    RemarksResource(RemarksService remarks) {
        this.remarks = remarks;
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
    @Operation(operationId = "getRemarks", summary = "The difficulties and proposals of the unit's report")
    public RestResponse<RemarksView> get(UUID id) {
        var now = remarks.get(id);
        return ETags.ok(now, now.version());
    }

    @PUT
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(
            operationId = "saveRemarks",
            summary = "Write the difficulties and proposals of the unit's report, while it scores itself")
    public RestResponse<RemarksView> save(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid SaveRemarks command) {
        var saved = remarks.save(id, ifMatch, command);
        return ETags.ok(saved, saved.version());
    }
}
