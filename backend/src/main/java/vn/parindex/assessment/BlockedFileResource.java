package vn.parindex.assessment;

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

/** Files that are locked away, over HTTP. */
@Path("/api/v1/blocked-files")
@Tag(name = "Evidence")
class BlockedFileResource {
    private final BlockedFileService files;

    BlockedFileResource(BlockedFileService files) {
        this.files = files;
    }

    @GET
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(
            operationId = "listBlockedFiles",
            summary = "Files in which malware was found, with the units that hold them")
    public Page<BlockedFileView> list(@Valid @BeanParam PageQuery page) {
        return files.list(page);
    }
}
