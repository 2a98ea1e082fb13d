package vn.parindex.assessment;

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

/** What the units of a campaign ask to be left out, over HTTP. */
@Path("/api/v1/campaigns/{id}/not-applicable-requests")
@Tag(name = "Assessments")
class NotApplicableResource {
    private final NotApplicableService notApplicable;

    NotApplicableResource(NotApplicableService notApplicable) {
        this.notApplicable = notApplicable;
    }

    @GET
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(
            operationId = "listNotApplicableRequests",
            summary = "Requests of a campaign's units to leave leaves out of their maximum")
    public Page<NotApplicableItemView> list(
            UUID id, @BeanParam NotApplicableQuery query, @Valid @BeanParam PageQuery page) {
        return notApplicable.search(id, query, page);
    }
}
