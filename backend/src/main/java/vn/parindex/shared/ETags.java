package vn.parindex.shared;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Entity tags are row versions: {@code ETag: "7"} on an answer, {@code If-Match: "7"} on a change. */
public final class ETags {
    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    private ETags() {}

    /**
     * The version that the caller's change is based on.
     *
     * @throws ProblemException 428 without the header, 400 when it is not one quoted version
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED);
        }
        var match = STRONG.matcher(ifMatch.strip());
        if (!match.matches()) {
            throw new ProblemException(
                    ProblemType.BAD_REQUEST, Localized.message("if-match.malformed", Localized.literal(ifMatch)));
        }
        return Long.parseLong(match.group(1));
    }

    /** 200 with the entity and its version as strong entity tag. */
    public static <T> RestResponse<T> ok(T entity, long version) {
        return RestResponse.ResponseBuilder.ok(entity)
                .header(HttpHeaders.ETAG, quote(version))
                .build();
    }

    private static String quote(long version) {
        return "\"" + version + "\"";
    }
}
