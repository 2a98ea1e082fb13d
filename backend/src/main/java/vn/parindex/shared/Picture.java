package vn.parindex.shared;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A picture that never changes, made when nobody has it yet.
 *
 * @param tag names it for ever
 * @param jpeg makes it
 */
public record Picture(String tag, Supplier<byte[]> jpeg) {

    /** 304 for whoever has it; else 200 with it. A browser keeps it, and asks each time whether its user may still see it. */
    public RestResponse<byte[]> answer(@Nullable String ifNoneMatch) {
        var quoted = "\"" + tag + "\"";
        var answer = quoted.equals(ifNoneMatch)
                ? RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(jpeg.get()).header(HttpHeaders.CONTENT_TYPE, "image/jpeg");
        return answer.header(HttpHeaders.ETAG, quoted)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
