package vn.parindex.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** Of which sheets the leaves are counted. */
public class CriteriaQuery {
    @QueryParam("campaign")
    @NotNull @Parameter(description = "Id of the campaign.", required = true)
    @SuppressWarnings("NullAway.Init") // set by the framework, else refused
    UUID campaign;

    @QueryParam("group")
    @Nullable UnitGroup group;
}
