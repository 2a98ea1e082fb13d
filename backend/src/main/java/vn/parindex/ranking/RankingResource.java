package vn.parindex.ranking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.Xlsx;
import vn.parindex.identity.Role;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.Created;
import vn.parindex.shared.Idempotent;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Ranking runs over HTTP. */
@Path("/api/v1/ranking-runs")
@Tag(name = "Ranking", description = "Consolidation: computed runs, their approval and the matrix.")
class RankingResource {
    private final RankingService runs;
    private final RunDecisionService decisions;

    RankingResource(RankingService runs, RunDecisionService decisions) {
        this.runs = runs;
        this.decisions = decisions;
    }

    @GET
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(operationId = "listRankingRuns", summary = "Runs with what has become of them")
    public Page<RunView.Summary> list(
            @QueryParam("campaign") @Parameter(description = "Id of the campaign.") @Nullable UUID campaign,
            @Valid @BeanParam PageQuery page) {
        return runs.search(campaign, page);
    }

    @POST
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(operationId = "computeRankingRun", summary = "Compute the results of groups, at once and immutably")
    @Created
    public RestResponse<RunView> compute(@NotNull @Valid ComputeRun command) {
        var run = runs.compute(command);
        return RestResponse.ResponseBuilder.<RunView>created(
                        URI.create("/api/v1/ranking-runs/" + run.run().id()))
                .entity(run)
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(operationId = "getRankingRun", summary = "A run with all its results")
    public RunView get(UUID id) {
        return runs.get(id);
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Idempotent
    @Operation(operationId = "submitRankingRun", summary = "Submit a run to leadership; every ranked sheet is final")
    public RestResponse<RunView> submit(UUID id) {
        decisions.submit(id);
        return RestResponse.ok(runs.get(id));
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(Role.LEADERSHIP)
    @Idempotent
    @Operation(operationId = "approveRankingRun", summary = "Approve just the results with this digest")
    public RestResponse<RunView> approve(UUID id, @NotNull @Valid ApproveRun command) {
        decisions.approve(id, command);
        return RestResponse.ok(runs.get(id));
    }

    @POST
    @Path("{id}/sending-back")
    @RolesAllowed(Role.LEADERSHIP)
    @Idempotent
    @Operation(operationId = "sendBackRankingRun", summary = "Send submitted results back with a reason")
    public RestResponse<RunView> sendBack(UUID id, @NotNull @Valid SendBackRun command) {
        decisions.sendBack(id, command);
        return RestResponse.ok(runs.get(id));
    }

    @GET
    @Path("{id}/matrix")
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(operationId = "getMatrix", summary = "The consolidated matrix: units by areas")
    public Matrix matrix(UUID id, @QueryParam("group") @Nullable UnitGroup group) {
        return runs.matrix(id, group);
    }

    @GET
    @Path("{id}/matrix.xlsx")
    @Produces(Xlsx.MEDIA_TYPE)
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(operationId = "getMatrixWorkbook", summary = "The matrix as a workbook with live formulas")
    public RestResponse<StreamingOutput> workbook(UUID id, @QueryParam("group") @Nullable UnitGroup group) {
        var matrix = runs.matrix(id, group);
        var name = "chi-so-cchc-" + matrix.campaign().year() + ".xlsx";
        return RestResponse.ResponseBuilder.ok((StreamingOutput) out -> new MatrixWorkbook(matrix).write(out))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
