package vn.parindex.organization;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which units a list shows. */
public class UnitQuery {
    @QueryParam("group")
    @Nullable UnitGroup group;

    @QueryParam("parent")
    @Parameter(description = "Code of the unit directly above.")
    @Nullable String parent;

    @QueryParam("on")
    @Parameter(description = "Only units that existed on this day.")
    @Nullable LocalDate on;
}
