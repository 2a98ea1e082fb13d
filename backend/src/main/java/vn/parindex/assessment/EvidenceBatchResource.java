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
import vn.parindex.shared.Created;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.KeyedWork;

/** Many documents at once over HTTP. */
@Path("/api/v1/assessments/{id}/evidence-batches")
@Tag(name = "Evidence")
class EvidenceBatchResource {
    private final EvidenceBatchService batches;
    private final KeyedWork keyed;

    EvidenceBatchResource(EvidenceBatchService batches, KeyedWork keyed) {
        this.batches = batches;
        this.keyed = keyed;
    }

    @POST
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Idempotent(late = true)
    @Operation(operationId = "addEvidence", summary = "Add uploaded files to a sheet, all of them or none")
    @Created
    public RestResponse<AddedEvidenceView> add(UUID id, @NotNull @Valid AddEvidence command) {
        var kept = batches.keep(id, command);
        return keyed.once(() -> RestResponse.status(RestResponse.Status.CREATED, batches.store(id, command, kept)));
    }
}
