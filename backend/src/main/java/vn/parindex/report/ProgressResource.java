package vn.parindex.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.parindex.identity.Role;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** How far a campaign is, over HTTP. */
@Path("/api/v1/campaigns/{id}/progress")
@Tag(name = "Campaigns")
class ProgressResource {
    private final ProgressService progress;

    ProgressResource(ProgressService progress) {
        this.progress = progress;
    }

    @GET
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP, Role.PROVINCE_TEAM})
    @Operation(operationId = "getProgress", summary = "Sheets of a campaign by group and status")
    public ProgressView get(UUID id) {
        return progress.of(id);
    }

    @GET
    @Path("districts")
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP, Role.PROVINCE_TEAM})
    @Operation(operationId = "listDistrictProgress", summary = "Sheets of the communes of each district by status")
    public Page<ProgressView.District> districts(UUID id, @Valid @BeanParam PageQuery page) {
        return progress.districts(id, page);
    }

    @GET
    @Path("delays")
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(
            operationId = "listDelays",
            summary = "Units, districts and the team whose sheets are overdue or due within three days")
    public Page<DelayView> delays(UUID id, @Valid @BeanParam PageQuery page) {
        return progress.delays(id, page);
    }
}
