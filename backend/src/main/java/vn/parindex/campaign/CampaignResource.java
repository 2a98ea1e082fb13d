package vn.parindex.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.Role;
import vn.parindex.shared.Created;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Campaigns over HTTP. */
@Path("/api/v1/campaigns")
@Tag(name = "Campaigns", description = "A year's assessment: phases, participants, what does not apply to whom.")
class CampaignResource {
    private final CampaignService campaigns;
    private final TeamService team;
    private final CorrectionService corrections;

    CampaignResource(CampaignService campaigns, TeamService team, CorrectionService corrections) {
        this.campaigns = campaigns;
        this.team = team;
        this.corrections = corrections;
    }

    @GET
    @RolesAllowed(Role.ANY)
    @Operation(operationId = "listCampaigns", summary = "Campaigns with their phases")
    public Page<CampaignView> list(@QueryParam("year") @Nullable Integer year, @Valid @BeanParam PageQuery page) {
        return campaigns.search(year, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.ANY)
    @Operation(operationId = "getCampaign", summary = "A campaign with the size of its groups")
    public CampaignView.Detail get(UUID id) {
        return campaigns.detail(id);
    }

    @POST
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(operationId = "createCampaign", summary = "Prepare a campaign")
    @Created
    public RestResponse<CampaignView.Detail> create(@NotNull @Valid CreateCampaign command) {
        return RestResponse.status(RestResponse.Status.CREATED, campaigns.create(command));
    }

    @PUT
    @Path("{id}/participants")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(operationId = "setParticipants", summary = "Set the whole list of participants of a draft")
    public CampaignView.Detail setParticipants(UUID id, @NotNull @Valid SetParticipants command) {
        return campaigns.setParticipants(id, command);
    }

    @POST
    @Path("{id}/opening")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(operationId = "openCampaign", summary = "Open a campaign: every participant gets its sheet")
    public RestResponse<CampaignView.Detail> open(UUID id) {
        return RestResponse.ok(campaigns.open(id));
    }

    @GET
    @Path("{id}/team")
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP, Role.PROVINCE_TEAM})
    @Operation(operationId = "getTeam", summary = "The appraisal team, and the leaves that nobody in it may appraise")
    public TeamView team(UUID id) {
        return team.get(id);
    }

    @PUT
    @Path("{id}/team")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(operationId = "setTeam", summary = "Set the whole appraisal team with assignments and conflicts")
    public TeamView setTeam(UUID id, @NotNull @Valid SetTeam command) {
        return team.set(id, command);
    }

    @PUT
    @Path("{id}/units/{unitCode}/extension")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(operationId = "extendSelfScoring", summary = "Give one unit more time to score itself, with the reason")
    public ExtensionView extend(UUID id, String unitCode, @NotNull @Valid ExtendSelfScoring command) {
        return campaigns.extend(id, unitCode, command);
    }

    @POST
    @Path("{id}/corrections")
    @RolesAllowed(Role.LEADERSHIP)
    @Idempotent
    @Operation(
            operationId = "openCorrection",
            summary = "Let settled results of groups be corrected, until a new run of them is approved")
    @Created
    public RestResponse<CampaignView.Detail> correct(UUID id, @NotNull @Valid OpenCorrection command) {
        corrections.open(id, command);
        return RestResponse.status(RestResponse.Status.CREATED, campaigns.detail(id));
    }

    @PUT
    @Path("{id}/units/{unitCode}/not-applicable")
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(operationId = "setNotApplicable", summary = "Set what does not apply to a unit, with the reason")
    public CampaignView.NotApplicableList setNotApplicable(
            UUID id, String unitCode, @NotNull @Valid SetNotApplicable command) {
        return campaigns.setNotApplicable(id, unitCode, command);
    }
}
