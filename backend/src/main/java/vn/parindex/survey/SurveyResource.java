package vn.parindex.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.identity.Role;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Points of the survey over HTTP. */
@Path("/api/v1/campaigns/{id}/survey-points")
@Tag(name = "Survey", description = "Points of the sociological survey by unit and leaf.")
class SurveyResource {
    private final SurveyService surveys;

    SurveyResource(SurveyService surveys) {
        this.surveys = surveys;
    }

    @GET
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP, Role.INTEGRATION})
    @Operation(operationId = "listSurveyPoints", summary = "Survey points of a campaign")
    public Page<SurveyPointsView> list(UUID id, @BeanParam SurveyPointsQuery query, @Valid @BeanParam PageQuery page) {
        return surveys.search(id, query, page);
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed({Role.HOME_AFFAIRS, Role.INTEGRATION})
    @Idempotent
    @Operation(
            operationId = "importSurveyPoints",
            summary = "Take the survey points of a file, all rows or none",
            description = "UTF-8 with the header unit,leaf,points,n; at most 20,000 rows. Points replace those of the "
                    + "same unit and leaf. Every fault is listed with its row, the header being row 1, and column.")
    public RestResponse<SurveyPointsView.Imported> accept(
            UUID id,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING))) @NotNull byte[] file) {
        return RestResponse.ok(surveys.accept(id, file));
    }
}
