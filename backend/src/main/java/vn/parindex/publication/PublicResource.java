package vn.parindex.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Open data over HTTP, for everybody. */
@Path("/api/v1/public")
@Tag(name = "Public", description = "Published results, without login.")
class PublicResource {
    private final PublicResultsReader results;

    PublicResource(PublicResultsReader results) {
        this.results = results;
    }

    @GET
    @Path("years")
    @PermitAll
    @Operation(operationId = "listPublicYears", summary = "Years with published results")
    public List<PublicResults.Year> years() {
        return results.years();
    }

    @GET
    @Path("results")
    @PermitAll
    @Operation(operationId = "getPublicResults", summary = "The published results of a year; 404 before publication")
    @APIResponse(
            responseCode = "200",
            description = "What is in force.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PublicResults.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response json(
            @QueryParam("year") @Parameter(required = true) @Nullable Integer year,
            @QueryParam("group") @Nullable UnitGroup group,
            @Context Request request) {
        var found = results.results(required(year), group);
        return PublicCache.answer(request, new EntityTag(found.tag() + "-json"), () -> found);
    }

    @GET
    @Path("results.csv")
    @Produces("text/csv; charset=UTF-8")
    @PermitAll
    @Operation(operationId = "getPublicResultsCsv", summary = "The same as CSV; 404 before publication")
    @APIResponse(
            responseCode = "200",
            description = "What is in force.",
            content = @Content(mediaType = "text/csv; charset=UTF-8", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response csv(
            @QueryParam("year") @Parameter(required = true) @Nullable Integer year,
            @QueryParam("group") @Nullable UnitGroup group,
            @Context Request request) {
        var found = results.results(required(year), group);
        return PublicCache.answer(request, new EntityTag(found.tag() + "-csv"), () -> ResultsCsv.of(found));
    }

    private static int required(@Nullable Integer year) {
        if (year == null) {
            var missing = ProblemError.field("year", Localized.message("query.required"));
            throw new ProblemException(ProblemType.VALIDATION, List.of(missing));
        }
        return year;
    }
}
