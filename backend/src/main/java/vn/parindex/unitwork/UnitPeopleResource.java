package vn.parindex.unitwork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.parindex.identity.Role;

/** The people of a unit over HTTP. */
@Path("/api/v1/units/{code}/people")
@Tag(name = "Unit work")
class UnitPeopleResource {
    private final UnitPeopleService people;

    UnitPeopleResource(UnitPeopleService people) {
        this.people = people;
    }

    @PUT
    @Path("{username}")
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(
            operationId = "describePerson",
            summary = "Add or describe somebody whom the unit gives leaves to; the head anybody, others themselves")
    public UnitWorkView.Person describe(String code, String username, @NotNull @Valid DescribePerson command) {
        return people.describe(code, username, command);
    }
}
