package vn.parindex.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses forms whose parts cannot be told apart, over which the framework would stumble. */
class FormRequests {
    private static final Pattern FORM = Pattern.compile("(?i)\\s*multipart/form-data\\b.*");
    private static final Pattern WITH_BOUNDARY = Pattern.compile("(?i).*;\\s*boundary=\"?[^\"\\s;].*");

    @ServerRequestFilter(preMatching = true)
    public void requireBoundary(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null
                && FORM.matcher(type).matches()
                && !WITH_BOUNDARY.matcher(type).matches()) {
            throw new ProblemException(ProblemType.BAD_REQUEST, Localized.message("request.no-form"));
        }
    }
}
