package vn.parindex.appraisal;

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

/** Appraisers' queues over HTTP. */
@Path("/api/v1/appraisals")
@Tag(name = "Appraisal")
class AppraisalQueueResource {
    private final AppraisalQueueService queue;

    AppraisalQueueResource(AppraisalQueueService queue) {
        this.queue = queue;
    }

    @GET
    @RolesAllowed({Role.DISTRICT, Role.DISTRICT_HEAD, Role.PROVINCE_TEAM, Role.HOME_AFFAIRS})
    @Operation(
            operationId = "listAppraisals",
            summary = "Sheets that the caller appraises now, with the caller's share of each")
    public Page<AppraisalItemView> list(@Valid @BeanParam AppraisalQuery query, @Valid @BeanParam PageQuery page) {
        return queue.list(query, page);
    }
}
