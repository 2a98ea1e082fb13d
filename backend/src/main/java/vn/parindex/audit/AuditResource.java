package vn.parindex.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.parindex.identity.Role;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** The trail over HTTP. */
@Path("/api/v1/audit-events")
@Tag(name = "Audit", description = "Who did what, when, to which object.")
class AuditResource {
    private final AuditRepository events;

    AuditResource(AuditRepository events) {
        this.events = events;
    }

    @GET
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(operationId = "listAuditEvents", summary = "Search the trail, newest first")
    public Page<AuditEventView> list(@Valid @BeanParam AuditQuery query, @Valid @BeanParam PageQuery page) {
        return events.search(query, page).map(AuditEvent::view);
    }
}
