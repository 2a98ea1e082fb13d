package vn.parindex.ranking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.identity.Role;
import vn.parindex.shared.Idempotent;

/** Trials of index sets over HTTP. */
@Path("/api/v1/index-set-trials")
@Tag(name = "Index sets")
class IndexSetTrialResource {
    private final IndexSetTrialService trials;

    IndexSetTrialResource(IndexSetTrialService trials) {
        this.trials = trials;
    }

    @POST
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(
            operationId = "tryIndexSet",
            summary = "What a campaign's figures would come to under another index set; nothing is stored")
    public RestResponse<IndexSetTrialView> compare(@NotNull @Valid TryIndexSet command) {
        return RestResponse.ok(trials.compare(command));
    }
}
