package vn.parindex.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a problem of the catalogue into words and on the wire, in the caller's language. */
@ApplicationScoped
class Problems {
    static final String MEDIA_TYPE = "application/problem+json";
    /** Seconds after which it is worth asking again. */
    private static final int RETRY_AFTER = 10;

    Response answer(ProblemException problem, UriInfo uri, HttpHeaders headers) {
        var locale = Languages.of(headers);
        var body = view(problem, "/" + uri.getPath().replaceFirst("^/", ""), locale);
        var answer = Response.status(body.status())
                .type(MEDIA_TYPE)
                .language(locale.getLanguage())
                .entity(body);
        if (problem.type() == ProblemType.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        return answer.build();
    }

    static ProblemView view(ProblemException problem, @Nullable String instance, Locale locale) {
        var type = problem.type();
        return new ProblemView(
                "/problems/" + type.slug(),
                Localized.message(type.slug() + ".title").in(locale),
                type.status(),
                Localized.message(type.slug() + ".detail", problem.detailArgs()).in(locale),
                instance,
                RequestIds.current(),
                faults(problem.errors(), locale),
                Map.copyOf(problem.extensions()));
    }

    private static List<ProblemView.Fault> faults(List<ProblemError> errors, Locale locale) {
        return errors.stream()
                .map(e -> new ProblemView.Fault(
                        e.place().field(),
                        e.place().leaf(),
                        e.place().sheet(),
                        e.place().row(),
                        e.place().column(),
                        e.message().in(locale)))
                .toList();
    }
}
