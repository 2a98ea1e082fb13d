package vn.parindex.publication;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Answers that anybody may keep for a moment and then asks about again: a correction shows within the minute. */
final class PublicCache {
    private static final String MOMENT = "public, max-age=60, must-revalidate";

    private PublicCache() {}

    /** The content, or 304 for a caller who has it already. */
    static Response answer(Request request, EntityTag tag, Supplier<Object> content) {
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(content.get()).tag(tag) : unchanged;
        return answer.header(HttpHeaders.CACHE_CONTROL, MOMENT).build();
    }
}
