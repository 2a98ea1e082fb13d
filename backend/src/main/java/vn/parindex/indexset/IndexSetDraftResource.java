package vn.parindex.indexset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.Role;
import vn.parindex.scoring.Language;
import vn.parindex.shared.Created;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.Languages;

/** Drafts of index sets over HTTP. */
@Path("/api/v1/index-sets")
@Tag(name = "Index sets")
class IndexSetDraftResource {
    private final IndexSetDraftService drafts;
    private final HttpHeaders headers;

    IndexSetDraftResource(IndexSetDraftService drafts, HttpHeaders headers) {
        this.drafts = drafts;
        this.headers = headers;
    }

    @POST
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(operationId = "createIndexSet", summary = "Import an index set in its JSON form as a draft")
    @Created
    public RestResponse<IndexSetView> create(@NotNull @Valid IndexSetForm form) {
        return RestResponse.status(RestResponse.Status.CREATED, drafts.create(form));
    }

    @POST
    @Path("{id}/copies")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(
            operationId = "copyIndexSet",
            summary = "Begin a new draft as a copy: the next version, or another year's set")
    @Created
    public RestResponse<IndexSetView> copy(UUID id, @NotNull @Valid CopyIndexSet command) {
        return RestResponse.status(RestResponse.Status.CREATED, drafts.copy(id, command));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(operationId = "rewriteIndexSet", summary = "Rewrite a draft as a whole")
    public RestResponse<IndexSetTree> rewrite(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid IndexSetForm form) {
        var set = drafts.rewrite(id, ifMatch, form);
        return ETags.ok(set, set.indexSet().version());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(operationId = "removeIndexSet", summary = "Throw a draft away")
    public RestResponse<Void> remove(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        drafts.remove(id, ifMatch);
        return RestResponse.noContent();
    }

    @POST
    @Path("rule-trials")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(operationId = "tryRule", summary = "What a rule that is still being written makes of an input, and why")
    public RestResponse<RuleTrialView> tryRule(@NotNull @Valid TryRule command) {
        return RestResponse.ok(RuleTrialView.of(command, Language.of(Languages.of(headers))));
    }
}
