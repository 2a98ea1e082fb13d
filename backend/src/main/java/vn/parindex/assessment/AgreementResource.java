package vn.parindex.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.identity.Role;
import vn.parindex.shared.Idempotent;

/** Agreements about one leaf of many sheets over HTTP. */
@Path("/api/v1/appraisal-criteria/{leafCode}/agreements")
@Tag(name = "Appraisal")
class AgreementResource {
    private final AgreementService agreements;

    AgreementResource(AgreementService agreements) {
        this.agreements = agreements;
    }

    @POST
    @RolesAllowed({Role.DISTRICT, Role.DISTRICT_HEAD, Role.PROVINCE_TEAM, Role.HOME_AFFAIRS})
    @Idempotent
    @Operation(
            operationId = "agreeByCriterion",
            summary = "Agree with the stage before on one leaf of many sheets, all or none")
    public RestResponse<AgreedView> agree(String leafCode, @NotNull @Valid AgreeSheets command) {
        return RestResponse.ok(agreements.agree(leafCode, command));
    }
}
