package vn.parindex.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.Role;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Idempotent;

/** Scores of district and province over HTTP. */
@Path("/api/v1/appraisals/{id}")
@Tag(name = "Appraisal", description = "How district and province appraise what units scored.")
class AppraisalScoreResource {
    private final AppraisalService appraisals;

    AppraisalScoreResource(AppraisalService appraisals) {
        this.appraisals = appraisals;
    }

    @PUT
    @Path("scores/{leafCode}")
    @RolesAllowed({Role.DISTRICT, Role.DISTRICT_HEAD, Role.PROVINCE_TEAM, Role.HOME_AFFAIRS})
    @Operation(
            operationId = "enterAppraisalScore",
            summary = "Save the score of one leaf at the stage that the sheet is in")
    public RestResponse<LeafView> enter(
            UUID id,
            String leafCode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EnterAppraisal command) {
        var leaf = appraisals.enter(id, leafCode, ifMatch, command);
        return ETags.ok(leaf, leaf.version());
    }

    @POST
    @Path("agreements")
    @RolesAllowed({Role.DISTRICT, Role.DISTRICT_HEAD, Role.PROVINCE_TEAM, Role.HOME_AFFAIRS})
    @Idempotent
    @Operation(
            operationId = "agreeToScores",
            summary = "Agree with the stage before, leaf by leaf or with all that wait")
    public RestResponse<AssessmentView> agree(UUID id, @NotNull @Valid AgreeLeaves command) {
        var sheet = appraisals.agree(id, command);
        return ETags.ok(sheet, sheet.version());
    }
}
