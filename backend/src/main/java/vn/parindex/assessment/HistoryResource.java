package vn.parindex.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.parindex.identity.Role;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** What happened to a sheet, over HTTP. */
@Path("/api/v1/assessments/{id}")
@Tag(name = "Assessments")
class HistoryResource {
    private final HistoryService history;

    HistoryResource(HistoryService history) {
        this.history = history;
    }

    @GET
    @Path("timeline")
    @RolesAllowed({
        Role.UNIT,
        Role.UNIT_HEAD,
        Role.DISTRICT,
        Role.DISTRICT_HEAD,
        Role.PROVINCE_TEAM,
        Role.HOME_AFFAIRS,
        Role.LEADERSHIP
    })
    @Operation(operationId = "getTimeline", summary = "Moves of a sheet and requests about its leaves, oldest first")
    public List<TimelineEntryView> timeline(UUID id) {
        return history.timeline(id);
    }

    @GET
    @Path("index-set-changes")
    @RolesAllowed({
        Role.UNIT,
        Role.UNIT_HEAD,
        Role.DISTRICT,
        Role.DISTRICT_HEAD,
        Role.PROVINCE_TEAM,
        Role.HOME_AFFAIRS,
        Role.LEADERSHIP
    })
    @Operation(
            operationId = "listIndexSetChanges",
            summary = "What became of a sheet's scores when it got another index set, latest first")
    public List<SupersededView> superseded(UUID id) {
        return history.superseded(id);
    }

    @GET
    @Path("history")
    @RolesAllowed({
        Role.UNIT,
        Role.UNIT_HEAD,
        Role.DISTRICT,
        Role.DISTRICT_HEAD,
        Role.PROVINCE_TEAM,
        Role.HOME_AFFAIRS,
        Role.LEADERSHIP
    })
    @Operation(operationId = "getHistory", summary = "The scores of a sheet as they were at an instant")
    public HistoryView at(
            UUID id,
            @QueryParam("at")
                    @NotNull @Parameter(
                            description = "An instant with its zone, e.g. 2019-01-25T17:00:00+07:00.",
                            required = true)
                    Instant at) {
        return history.at(id, at);
    }

    @GET
    @Path("scores/{leafCode}/revisions")
    @RolesAllowed({
        Role.UNIT,
        Role.UNIT_HEAD,
        Role.DISTRICT,
        Role.DISTRICT_HEAD,
        Role.PROVINCE_TEAM,
        Role.HOME_AFFAIRS,
        Role.LEADERSHIP
    })
    @Operation(operationId = "listRevisions", summary = "What was entered for a leaf, before and after, latest first")
    public Page<RevisionView> revisions(UUID id, String leafCode, @Valid @BeanParam PageQuery page) {
        return history.revisions(id, leafCode, page);
    }

    @GET
    @Path("scores/{leafCode}/evidence-changes")
    @RolesAllowed({
        Role.UNIT,
        Role.UNIT_HEAD,
        Role.DISTRICT,
        Role.DISTRICT_HEAD,
        Role.PROVINCE_TEAM,
        Role.HOME_AFFAIRS,
        Role.LEADERSHIP
    })
    @Operation(
            operationId = "listEvidenceChanges",
            summary = "What happened to the documents of a leaf, before and after, latest first")
    public List<EvidenceChangeView> evidence(UUID id, String leafCode) {
        return history.evidence(id, leafCode);
    }
}
