package vn.parindex.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.Role;
import vn.parindex.shared.Created;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.KeyedWork;

/** What documents held before over HTTP. */
@Path("/api/v1/assessments/{id}/evidence/{evidenceId}/revisions")
@Tag(name = "Evidence")
class EvidenceRevisionResource {
    private final EvidenceRevisionService revisions;
    private final KeyedWork keyed;

    EvidenceRevisionResource(EvidenceRevisionService revisions, KeyedWork keyed) {
        this.revisions = revisions;
        this.keyed = keyed;
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
    @Operation(operationId = "listEvidenceRevisions", summary = "What a document holds and held, newest first")
    public List<EvidenceRevisionView> list(UUID id, UUID evidenceId) {
        return revisions.list(id, evidenceId);
    }

    @POST
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Idempotent(late = true)
    @Operation(operationId = "replaceEvidence", summary = "Give a document other bytes as a new revision")
    @Created
    public RestResponse<EvidenceDocumentView> replace(
            UUID id,
            UUID evidenceId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReplaceEvidence command) {
        var kept = revisions.keep(id, evidenceId, command);
        return keyed.once(() -> RestResponse.status(
                RestResponse.Status.CREATED, revisions.replace(id, evidenceId, ifMatch, command, kept)));
    }
}
