package vn.parindex.home;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.parindex.files.StoredFiles;
import vn.parindex.identity.Caller;
import vn.parindex.identity.Role;
import vn.parindex.organization.Organizations;
import vn.parindex.organization.UnitRef;

/** The caller and the SPA's settings over HTTP. */
@Path("/api/v1")
@Tag(name = "Home", description = "Who is calling, and what the pages need to know before that.")
class HomeResource {
    private final Caller caller;
    private final Organizations organizations;
    private final ParindexConfig config;
    private final StoredFiles files;

    HomeResource(Caller caller, Organizations organizations, ParindexConfig config, StoredFiles files) {
        this.caller = caller;
        this.organizations = organizations;
        this.config = config;
        this.files = files;
    }

    @GET
    @Path("me")
    @RolesAllowed(Role.ANY)
    @Operation(operationId = "getMe", summary = "Who is calling")
    public MeView me() {
        var user = caller.user();
        var code = user.unitCode();
        var unit = code == null ? null : organizations.find(Set.of(code)).get(code);
        return new MeView(
                user.username(),
                user.name(),
                user.roles().stream().sorted().toList(),
                unit == null ? null : new UnitRef(unit.code(), unit.name()),
                config.demo());
    }

    @GET
    @Path("client-settings")
    @PermitAll
    @Operation(operationId = "getClientSettings", summary = "What the SPA must know before login")
    public ClientSettingsView clientSettings() {
        return new ClientSettingsView(config.issuer(), "parindex-spa", config.demo(), files.maxSize());
    }
}
