package vn.parindex.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.identity.Role;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Idempotent;

/** Requests about single leaves over HTTP; the answer is the sheet. */
@Path("/api/v1/assessments/{id}")
@Tag(name = "Assessments")
@Idempotent
class RequestResource {
    private final RequestService requests;
    private final NotApplicableService notApplicable;

    RequestResource(RequestService requests, NotApplicableService notApplicable) {
        this.requests = requests;
        this.notApplicable = notApplicable;
    }

    @POST
    @Path("requests")
    @RolesAllowed({Role.DISTRICT, Role.DISTRICT_HEAD, Role.PROVINCE_TEAM})
    @Operation(operationId = "askSupplement", summary = "Ask the unit to add to one leaf; opens this leaf for the unit")
    public RestResponse<AssessmentView> ask(UUID id, @NotNull @Valid AskSupplement command) {
        return ok(requests.ask(id, command));
    }

    @POST
    @Path("requests/{requestId}/answer")
    @RolesAllowed(Role.UNIT_HEAD)
    @Operation(
            operationId = "answerSupplement",
            summary = "Answer a request: with words, or after a changed score or evidence")
    public RestResponse<AssessmentView> answer(UUID id, UUID requestId, @NotNull @Valid AnswerSupplement command) {
        return ok(requests.answer(id, requestId, command));
    }

    @POST
    @Path("requests/{requestId}/cancellation")
    @RolesAllowed({Role.DISTRICT, Role.DISTRICT_HEAD, Role.PROVINCE_TEAM})
    @Operation(operationId = "cancelSupplement", summary = "Take a request back")
    public RestResponse<AssessmentView> cancel(UUID id, UUID requestId) {
        return ok(requests.cancel(id, requestId));
    }

    @POST
    @Path("not-applicable-requests")
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(operationId = "askNotApplicable", summary = "Ask that a leaf be left out of the unit's maximum")
    public RestResponse<AssessmentView> askNotApplicable(UUID id, @NotNull @Valid AskNotApplicable command) {
        return ok(notApplicable.ask(id, command));
    }

    @POST
    @Path("not-applicable-requests/{requestId}/decision")
    @RolesAllowed({Role.HOME_AFFAIRS, Role.LEADERSHIP})
    @Operation(operationId = "decideNotApplicable", summary = "Grant or refuse a unit's request, with the reason")
    public RestResponse<AssessmentView> decide(UUID id, UUID requestId, @NotNull @Valid DecideNotApplicable command) {
        return ok(notApplicable.decide(id, requestId, command));
    }

    @POST
    @Path("not-applicable-requests/{requestId}/taking-back")
    @RolesAllowed({Role.UNIT, Role.UNIT_HEAD})
    @Operation(operationId = "takeBackNotApplicable", summary = "Take the unit's own request back")
    public RestResponse<AssessmentView> takeBack(UUID id, UUID requestId) {
        return ok(notApplicable.takeBack(id, requestId));
    }

    private static RestResponse<AssessmentView> ok(AssessmentView sheet) {
        return ETags.ok(sheet, sheet.version());
    }
}
