package vn.parindex.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.organization.UnitGroup;

/** Which sheets of the caller's queue are meant. */
public class AppraisalQuery {
    @QueryParam("campaign")
    @NotNull @Parameter(description = "Id of the campaign.", required = true)
    @SuppressWarnings("NullAway.Init") // set by the framework, else refused
    UUID campaign;

    @QueryParam("status")
    @Parameter(description = "One of the statuses in which sheets are appraised.")
    @Nullable AssessmentStatus status;

    @QueryParam("group")
    @Nullable UnitGroup group;

    @QueryParam("district")
    @Parameter(description = "Code of the district whose communes are meant.")
    @Nullable String district;

    @QueryParam("pending")
    @DefaultValue("false")
    @Parameter(description = "Only sheets on which the caller has something left to decide.")
    boolean pending;
}
