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
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** The public pages over HTTP: in Vietnamese, with {@code lang=en} in English. */
@Path(PublicPages.ROOT)
@Produces("text/html;charset=UTF-8")
class PublicPagesResource {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final PublicPages pages;
    private final PublicResultsReader results;

    PublicPagesResource(PublicPages pages, PublicResultsReader results) {
        this.pages = pages;
        this.results = results;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response years(@QueryParam("lang") @Nullable String lang) {
        return Response.ok(pages.years(texts(lang), results.years()))
                .header("Cache-Control", "no-cache")
                .build();
    }

    @GET
    @Path("phuong-phap")
    @PermitAll
    @Operation(hidden = true)
    public Response method(@QueryParam("lang") @Nullable String lang) {
        return Response.ok(pages.method(texts(lang)))
                .header("Cache-Control", "no-cache")
                .build();
    }

    @GET
    @Path("{year}")
    @PermitAll
    @Operation(hidden = true)
    public Response year(
            String year,
            @QueryParam("nhom") @Nullable String group,
            @QueryParam("lang") @Nullable String lang,
            @Context Request request,
            @Context UriInfo uri) {
        var texts = texts(lang);
        var found = find(year);
        var chosen = found.flatMap(r -> groupOf(r, group));
        if (found.isEmpty() || chosen.isEmpty()) {
            return missing(texts, uri);
        }
        var before = results.find(found.get().year() - 1, null);
        return PublicCache.answer(
                request,
                tag(found.get(), before, chosen.get().name(), texts),
                () -> pages.year(texts, found.get(), before, chosen.get()));
    }

    @GET
    @Path("{year}/{unit}")
    @PermitAll
    @Operation(hidden = true)
    public Response unit(
            String year,
            String unit,
            @QueryParam("lang") @Nullable String lang,
            @Context Request request,
            @Context UriInfo uri) {
        var texts = texts(lang);
        var found = find(year);
        var before = found.flatMap(r -> results.find(r.year() - 1, null));
        return found.flatMap(r -> pages.unit(texts, r, before, unit))
                .map(page -> PublicCache.answer(request, tag(found.orElseThrow(), before, unit, texts), () -> page))
                .orElseGet(() -> missing(texts, uri));
    }

    /** A correction of either year that a page shows changes its tag. */
    private static EntityTag tag(PublicResults shown, Optional<PublicResults> before, String part, PageTexts texts) {
        var compared = before.map(b -> "-" + b.tag()).orElse("");
        return new EntityTag(shown.tag() + compared + "-" + part + "-" + texts.language());
    }

    @GET
    @Path("{rest: .+/.+/.+}")
    @PermitAll
    @Operation(hidden = true)
    public Response elsewhere(@QueryParam("lang") @Nullable String lang, @Context UriInfo uri) {
        return missing(texts(lang), uri);
    }

    private Optional<PublicResults> find(String year) {
        return YEAR.matcher(year).matches() ? results.find(Integer.parseInt(year), null) : Optional.empty();
    }

    /** The group that was asked for, the first one where none was; empty where it has no public results. */
    private static Optional<UnitGroup> groupOf(PublicResults results, @Nullable String wanted) {
        return results.groups().stream()
                .map(PublicResults.Group::group)
                .filter(g -> wanted == null || g.name().equals(wanted))
                .findFirst();
    }

    private Response missing(PageTexts texts, UriInfo uri) {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(pages.missing(texts, "/" + uri.getPath().replaceFirst("^/", "")))
                .header("Cache-Control", "no-cache")
                .build();
    }

    private static PageTexts texts(@Nullable String lang) {
        return PageTexts.of("en".equals(lang));
    }
}
