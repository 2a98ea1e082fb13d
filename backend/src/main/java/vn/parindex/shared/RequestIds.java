package vn.parindex.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Gives each request an id that stands in every log line, in the answer's header and in a problem's body. */
public class RequestIds {
    private static final String KEY = "requestId";
    private static final String HEADER = "X-Request-Id";
    // a proxy's id is kept when it is harmless to print
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /** The id of the request at hand; null for work outside one. */
    public static @Nullable String current() {
        return (String) MDC.get(KEY);
    }

    @ServerRequestFilter(preMatching = true)
    public void begin(ContainerRequestContext request) {
        var given = request.getHeaderString(HEADER);
        MDC.put(
                KEY,
                given != null && HARMLESS.matcher(given).matches()
                        ? given
                        : UUID.randomUUID().toString());
    }

    @ServerResponseFilter
    public void end(ContainerResponseContext response) {
        var id = current();
        if (id != null) {
            response.getHeaders().putSingle(HEADER, id);
        }
    }
}
