package vn.parindex.files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

/** The store of files over HTTP, for whoever looks after it. */
@Path("/api/v1/files")
@Tag(
        name = "Files",
        description = "The store that keeps the bytes of all documents, and checks that it still has them.")
class FileStoreResource {
    private final IntegrityCheckService checks;

    FileStoreResource(IntegrityCheckService checks) {
        this.checks = checks;
    }

    @GET
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(operationId = "getFileStore", summary = "How much the store keeps, and its last sweep")
    public FileStoreView store() {
        return checks.store();
    }

    @POST
    @Path("integrity-checks")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(
            operationId = "startIntegrityCheck",
            summary = "Begin to read every file again, in the background",
            description = "One check goes on at a time; another one is 409.")
    @Created
    public RestResponse<IntegrityCheckView> start() {
        return RestResponse.status(RestResponse.Status.CREATED, checks.start());
    }

    @GET
    @Path("integrity-checks")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(
            operationId = "listIntegrityChecks",
            summary = "Checks of the store, newest first: how far they are, what is missing or damaged")
    public Page<IntegrityCheckView> list(@Valid @BeanParam PageQuery page) {
        return checks.list(page);
    }
}
