package vn.parindex.assessment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** Which sheets a list shows, out of those that the caller may see. */
public class AssessmentQuery {
    @QueryParam("campaign")
    @Parameter(description = "Id of the campaign.")
    @Nullable UUID campaign;

    @QueryParam("unit")
    @Parameter(description = "Code of the unit.")
    @Nullable String unit;

    @QueryParam("status")
    @Nullable AssessmentStatus status;

    @QueryParam("group")
    @Nullable UnitGroup group;

    @QueryParam("district")
    @Parameter(description = "Code of the district whose communes are meant.")
    @Nullable String district;
}
