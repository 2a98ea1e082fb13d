package vn.parindex.shared;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list, in which order, and what to search for. */
public class PageQuery {
    @QueryParam("page")
    @DefaultValue("0")
    @Min(0) @Max(1_000_000) @Parameter(description = "Number of the page, from 0.")
    int page;

    @QueryParam("size")
    @DefaultValue("50")
    @Min(1) @Max(200) @Parameter(description = "Items a page, 1–200.")
    int size;

    @QueryParam("sort")
    @Size(max = 40) @Parameter(description = "Name of a field, with a leading - for descending.")
    @Nullable String sort;

    @QueryParam("q")
    @Size(max = 100) @Parameter(description = "Text to look for, with or without diacritics.")
    @Nullable String q;

    /** The search text folded for comparison with a search column, or an empty string for no search. */
    public String folded() {
        return q == null ? "" : VietnameseText.fold(q);
    }

    /** Number of the page, from 0. */
    public int page() {
        return page;
    }

    /** Items a page, 1–200. */
    public int size() {
        return size;
    }

    /**
     * The HQL order of the list.
     *
     * @param tieBreak HQL path that makes the order total, so that pages never overlap
     * @param columns sort name and HQL path in turn; the first one is the default
     * @throws ProblemException 400 naming the sort fields that exist
     */
    public String orderBy(String tieBreak, String... columns) {
        var paths = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.length; i += 2) {
            paths.put(columns[i], columns[i + 1]);
        }
        var wanted = sort == null || sort.isBlank() ? columns[0] : sort;
        var descending = wanted.startsWith("-");
        var path = paths.get(descending ? wanted.substring(1) : wanted);
        if (path == null) {
            var message = Localized.message("sort.unknown", String.join(", ", paths.keySet()));
            throw new ProblemException(ProblemType.VALIDATION, List.of(ProblemError.field("sort", message)));
        }
        return path + (descending ? " desc, " : ", ") + tieBreak;
    }

    /** A page of {@code items} with this query's numbers. */
    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, page, size, total);
    }
}
