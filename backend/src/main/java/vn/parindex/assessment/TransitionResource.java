package vn.parindex.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.Role;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Idempotent;

/** Moves of a sheet over HTTP: each is a noun, its answer the sheet. */
@Path("/api/v1/assessments/{id}")
@Tag(name = "Assessments")
@Idempotent
class TransitionResource {
    private final TransitionService transitions;

    TransitionResource(TransitionService transitions) {
        this.transitions = transitions;
    }

    @POST
    @Path("submission")
    @RolesAllowed(Role.UNIT_HEAD)
    @Operation(
            operationId = "submitAssessment",
            summary = "Hand the sheet in to its first level, or to the level that returned it",
            description = "The unit gets a receipt of what was handed in.")
    public RestResponse<AssessmentView> submit(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("digest")
                    @Pattern(regexp = "[0-9a-f]{64}") @Parameter(
                            description =
                                    "SHA-256 of what the head looked at and confirms, as getSubmission gives it; 409 where"
                                            + " the sheet holds something else by now. Nothing is compared without it.")
                    @Nullable String digest) {
        return ok(transitions.submit(id, ifMatch, digest));
    }

    @POST
    @Path("closing")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(
            operationId = "closeAssessment",
            summary = "End self scoring without a submission; what is missing stays not scored")
    public RestResponse<AssessmentView> close(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid WithReason command) {
        return ok(transitions.close(id, ifMatch, command));
    }

    @POST
    @Path("return")
    @RolesAllowed({Role.DISTRICT_HEAD, Role.HOME_AFFAIRS})
    @Operation(operationId = "returnAssessment", summary = "Give a sheet back that should not have been submitted")
    public RestResponse<AssessmentView> giveBack(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ReturnSheet command) {
        return ok(transitions.giveBack(id, ifMatch, command));
    }

    @POST
    @Path("forwarding")
    @RolesAllowed(Role.DISTRICT_HEAD)
    @Operation(
            operationId = "forwardAssessment",
            summary = "Sign the district's scores and forward the sheet to the province")
    public RestResponse<AssessmentView> forward(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return ok(transitions.forward(id, ifMatch));
    }

    @POST
    @Path("takeover")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(operationId = "takeOverAssessment", summary = "Take a sheet to the province without its district")
    public RestResponse<AssessmentView> takeOver(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid WithReason command) {
        return ok(transitions.takeOver(id, ifMatch, command));
    }

    @POST
    @Path("sending-back")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(
            operationId = "sendBackAssessment",
            summary = "Send a sheet back to its district; the province's scores are kept")
    public RestResponse<AssessmentView> sendBack(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid WithReason command) {
        return ok(transitions.sendBack(id, ifMatch, command));
    }

    @POST
    @Path("announcement")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(operationId = "announceAssessment", summary = "Announce the province's scores to the unit")
    public RestResponse<AssessmentView> announce(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return ok(transitions.announce(id, ifMatch));
    }

    @POST
    @Path("explanation")
    @RolesAllowed(Role.UNIT_HEAD)
    @Operation(
            operationId = "explainAssessment",
            summary = "Object to contestable leaves; the sheet is appraised again")
    public RestResponse<AssessmentView> explain(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ExplainSheet command) {
        return ok(transitions.explain(id, ifMatch, command));
    }

    @POST
    @Path("acceptance")
    @RolesAllowed(Role.UNIT_HEAD)
    @Operation(operationId = "acceptAssessment", summary = "Accept the announced scores without objections")
    public RestResponse<AssessmentView> accept(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return ok(transitions.accept(id, ifMatch));
    }

    @POST
    @Path("explanation-end")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(operationId = "endExplanation", summary = "End the explanation of a unit that says nothing")
    public RestResponse<AssessmentView> endExplanation(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return ok(transitions.endExplanation(id, ifMatch));
    }

    @POST
    @Path("finalization")
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(
            operationId = "finalizeAssessment",
            summary = "Make the scores final, citing the minutes of the team's meeting")
    public RestResponse<AssessmentView> finalizeScores(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid FinalizeSheet command) {
        return ok(transitions.finalizeScores(id, ifMatch, command));
    }

    @POST
    @Path("reopening")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(
            operationId = "reopenAssessment",
            summary = "Open final scores again; after an approval only within a correction")
    public RestResponse<AssessmentView> reopen(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid WithReason command) {
        return ok(transitions.reopen(id, ifMatch, command));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed(Role.HOME_AFFAIRS)
    @Operation(operationId = "withdrawAssessment", summary = "Take a unit out of the ranking")
    public RestResponse<AssessmentView> withdraw(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid WithReason command) {
        return ok(transitions.withdraw(id, ifMatch, command));
    }

    private static RestResponse<AssessmentView> ok(AssessmentView sheet) {
        return ETags.ok(sheet, sheet.version());
    }
}
