package vn.parindex.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.identity.Role;
import vn.parindex.shared.Created;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Publications over HTTP. */
@Path("/api/v1/publications")
@Tag(name = "Publications", description = "What was announced under which decision, with its corrections.")
class PublicationResource {
    private final PublicationService publications;

    PublicationResource(PublicationService publications) {
        this.publications = publications;
    }

    @GET
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(operationId = "listPublications", summary = "Publications and their versions")
    public Page<PublicationView> list(@Valid @BeanParam PageQuery page) {
        return publications.search(page);
    }

    @POST
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(operationId = "publishRankingRun", summary = "Make the approved results of a run public")
    @Created
    public RestResponse<PublicationView> publish(@NotNull @Valid PublishRun command) {
        return RestResponse.status(RestResponse.Status.CREATED, publications.publish(command));
    }
}
