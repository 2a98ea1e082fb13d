package vn.parindex.survey;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** Which survey points a list shows. */
public class SurveyPointsQuery {
    @QueryParam("group")
    @Nullable UnitGroup group;

    @QueryParam("unit")
    @Parameter(description = "Code of the unit.")
    @Nullable String unit;

    @QueryParam("leaf")
    @Parameter(description = "Code of the leaf.")
    @Nullable String leaf;
}
