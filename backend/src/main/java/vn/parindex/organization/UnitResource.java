package vn.parindex.organization;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.identity.Role;
import vn.parindex.shared.Created;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Units over HTTP. */
@Path("/api/v1")
@Tag(name = "Units", description = "The offices and localities of the province.")
class UnitResource {
    private final UnitService units;

    UnitResource(UnitService units) {
        this.units = units;
    }

    @GET
    @Path("unit-groups")
    @RolesAllowed(Role.ANY)
    @Operation(operationId = "listUnitGroups", summary = "The groups that are ranked separately")
    public Page<UnitView.Group> groups() {
        List<UnitView.Group> all = Arrays.stream(UnitGroup.values())
                .map(g -> new UnitView.Group(g, g.label(), g.route()))
                .toList();
        return new Page<>(all, 0, 200, all.size());
    }

    @GET
    @Path("units")
    @RolesAllowed(Role.ANY)
    @Operation(operationId = "listUnits", summary = "Search units by name or code, with or without diacritics")
    public Page<UnitView> list(@BeanParam UnitQuery query, @Valid @BeanParam PageQuery page) {
        return units.search(query, page);
    }

    @GET
    @Path("units/{code}")
    @RolesAllowed(Role.ANY)
    @Operation(operationId = "getUnit", summary = "A unit with what it came from and what it became")
    public UnitView.Detail get(String code) {
        return units.detail(code);
    }

    @POST
    @Path("units/imports")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(operationId = "importUnits", summary = "Import a list of units, all or nothing")
    @Created
    public RestResponse<UnitView.Imported> importAll(@NotNull @Valid ImportUnits command) {
        return RestResponse.status(RestResponse.Status.CREATED, units.importAll(command));
    }

    @POST
    @Path("units/{code}/successors")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(operationId = "nameSuccessors", summary = "End a unit and name the units that go on in its place")
    @Created
    public RestResponse<UnitView.Detail> nameSuccessors(String code, @NotNull @Valid NameSuccessors command) {
        return RestResponse.status(RestResponse.Status.CREATED, units.nameSuccessors(code, command));
    }
}
