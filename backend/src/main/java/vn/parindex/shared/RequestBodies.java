package vn.parindex.shared;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Ends bodies over which the framework would stumble: of unknown length, and forms whose parts cannot be told apart. */
class RequestBodies {
    private static final Set<String> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final Pattern BOUNDARY = Pattern.compile("(?i).*;\\s*boundary=\"?[^\"\\s;].*");

    private final BodyLimits limits;

    RequestBodies(BodyLimits limits) {
        this.limits = limits;
    }

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        var contentType = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (contentType != null && BodyLimits.isForm(contentType)) {
            if (!BOUNDARY.matcher(contentType).matches()) {
                throw new ProblemException(ProblemType.BAD_REQUEST, Localized.message("request.no-form"));
            }
        } else if (WITH_BODY.contains(request.getMethod())
                && request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null) {
            request.setEntityStream(new Limited(request.getEntityStream(), limits.of(contentType)));
        }
    }

    /** A body that may turn out to be too large while it is read. */
    private static final class Limited extends FilterInputStream {
        private final long limit;
        private long taken;

        Limited(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            var n = super.read(to, from, length);
            count(n);
            return n;
        }

        private void count(int more) {
            taken += Math.max(more, 0);
            if (taken > limit) {
                throw BodyLimits.tooLarge(limit);
            }
        }
    }
}
