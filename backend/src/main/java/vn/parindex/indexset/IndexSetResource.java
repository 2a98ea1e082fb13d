package vn.parindex.indexset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.identity.Role;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.Languages;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Index sets over HTTP. */
@Path("/api/v1/index-sets")
@Tag(name = "Index sets", description = "Criteria, points and scoring rules of a year and a group of units.")
class IndexSetResource {
    private final IndexSetService sets;
    private final HttpHeaders headers;

    IndexSetResource(IndexSetService sets, HttpHeaders headers) {
        this.sets = sets;
        this.headers = headers;
    }

    @GET
    @RolesAllowed(Role.ANY)
    @Operation(operationId = "listIndexSets", summary = "Index sets; drafts for Home Affairs only")
    public Page<IndexSetView> list(@BeanParam IndexSetQuery query, @Valid @BeanParam PageQuery page) {
        return sets.search(query, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.ANY)
    @Operation(operationId = "getIndexSet", summary = "An index set with its whole tree")
    public RestResponse<IndexSetTree> get(UUID id) {
        var set = sets.get(id);
        return ETags.ok(set, set.indexSet().version());
    }

    @GET
    @Path("{id}/checks")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(operationId = "checkIndexSet", summary = "What keeps an index set from being issued")
    public IndexSetFaultsView checks(UUID id) {
        return sets.checks(id, Languages.of(headers));
    }

    @GET
    @Path("{id}/changes")
    @RolesAllowed(Role.ANY)
    @Operation(operationId = "compareIndexSets", summary = "What an index set has otherwise than an older one")
    public IndexSetChangesView changes(
            UUID id,
            @QueryParam("from") @NotNull @Parameter(description = "Id of the older set.", required = true) UUID from) {
        return sets.changes(id, from);
    }

    @POST
    @Path("{id}/issuing")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(operationId = "issueIndexSet", summary = "Issue a draft by decision: from then on it cannot change")
    public RestResponse<IndexSetView> issue(UUID id, @NotNull @Valid IssueIndexSet command) {
        return RestResponse.ok(sets.issue(id, command));
    }

    @POST
    @Path("{id}/trial-scores")
    @RolesAllowed(Role.ANY)
    @Idempotent
    @Operation(operationId = "tryScore", summary = "What a leaf's rule makes of an input, and why; nothing is stored")
    public RestResponse<TrialScoreView> tryScore(UUID id, @NotNull @Valid TryScore command) {
        return RestResponse.ok(sets.tryScore(id, command, Languages.of(headers)));
    }
}
