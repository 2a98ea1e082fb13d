package vn.parindex.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.parindex.identity.Role;
import vn.parindex.shared.PageQuery;

/** Appraisal by criterion over HTTP. */
@Path("/api/v1/appraisal-criteria")
@Tag(name = "Appraisal")
class CriterionResource {
    private final CriterionService criteria;

    CriterionResource(CriterionService criteria) {
        this.criteria = criteria;
    }

    @GET
    @RolesAllowed({Role.DISTRICT, Role.DISTRICT_HEAD, Role.PROVINCE_TEAM, Role.HOME_AFFAIRS})
    @Operation(
            operationId = "listCriteria",
            summary =
                    "Leaves that the caller appraises now, by group, with what waits in each; never more than the sets have")
    public List<CriterionItemView> list(@Valid @BeanParam CriteriaQuery query) {
        return criteria.list(query);
    }

    @GET
    @Path("{leafCode}")
    @RolesAllowed({Role.DISTRICT, Role.DISTRICT_HEAD, Role.PROVINCE_TEAM, Role.HOME_AFFAIRS})
    @Operation(
            operationId = "getCriterion",
            summary = "One leaf across the units of a group that the caller appraises now")
    public CriterionView get(
            String leafCode, @Valid @BeanParam CriterionQuery query, @Valid @BeanParam PageQuery page) {
        return criteria.get(leafCode, query, page);
    }
}
