package vn.parindex.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.organization.UnitGroup;

/** In which units a leaf is looked at. */
public class CriterionQuery {
    @QueryParam("campaign")
    @NotNull @Parameter(description = "Id of the campaign.", required = true)
    @SuppressWarnings("NullAway.Init") // set by the framework, else refused
    UUID campaign;

    @QueryParam("group")
    @NotNull @Parameter(description = "Units are compared within their group.", required = true)
    @SuppressWarnings("NullAway.Init") // set by the framework, else refused
    UnitGroup group;

    @QueryParam("indexSet")
    @NotNull @Parameter(description = "Id of the set that the units are scored by: their leaves have one rule.", required = true)
    @SuppressWarnings("NullAway.Init") // set by the framework, else refused
    UUID indexSet;

    @QueryParam("status")
    @Parameter(description = "One of the statuses in which sheets are appraised.")
    @Nullable AssessmentStatus status;

    @QueryParam("district")
    @Parameter(description = "Code of the district whose communes are meant.")
    @Nullable String district;

    @QueryParam("show")
    @Parameter(description = "Only units whose leaf stands like this.")
    @Nullable Show show;

    /** How the leaf of a unit stands for the caller. */
    public enum Show {
        PENDING,
        DECIDED,
        DIFFERING,
        OUTLIER
    }
}
