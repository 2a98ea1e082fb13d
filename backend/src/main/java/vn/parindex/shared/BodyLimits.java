package vn.parindex.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ends requests that are too large: a form with files may be larger than anything else, and nobody is cut off wordless. */
@ApplicationScoped
public class BodyLimits {
    private static final long MEGABYTE = 1024 * 1024;

    private final BodyConfig config;
    private final ObjectMapper json;

    BodyLimits(BodyConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    /** The largest form with files, in bytes. */
    public long form() {
        return config.form().asLongValue();
    }

    /** What a file that is larger than so many bytes is answered. */
    public static ProblemException tooLarge(long limit) {
        return new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, megabytes(limit));
    }

    /** What a body of this content type is answered that is larger than it may be. */
    ProblemException tooLarge(@Nullable String contentType) {
        return new ProblemException(
                ProblemType.PAYLOAD_TOO_LARGE,
                isForm(contentType)
                        ? Localized.message("request.form-limit", megabytes(form()))
                        : megabytes(of(contentType)));
    }

    private static String megabytes(long bytes) {
        return bytes / MEGABYTE + " MB";
    }

    static boolean isForm(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** The largest body of this content type, in bytes. */
    long of(@Nullable String contentType) {
        return isForm(contentType) ? form() : config.plain().asLongValue();
    }

    void routes(@Observes Router router) {
        // before the framework, which answers nothing and knows one size only
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::refuse);
        // a body of unknown length it would cut off, and leave a thread waiting for the rest: RequestBodies ends it in
        // words
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(context -> {
            context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
            context.next();
        });
    }

    private void refuse(RoutingContext context) {
        var request = context.request();
        var contentType = request.getHeader(HttpHeaders.CONTENT_TYPE);
        var limit = of(contentType);
        if (length(request.getHeader(HttpHeaders.CONTENT_LENGTH)) <= limit) {
            context.next();
            return;
        }
        var languages = context.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.tag()))
                .toList();
        context.response()
                .setStatusCode(ProblemType.PAYLOAD_TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .end(written(Problems.view(tooLarge(contentType), context.normalizedPath(), Languages.of(languages))));
        drain(context, limit);
    }

    /** A client that still sends reads no answer: some of the rest is taken and thrown away. */
    private static void drain(RoutingContext context, long most) {
        var request = context.request();
        var taken = new long[1];
        request.handler(part -> {
            taken[0] += part.length();
            if (taken[0] > 2 * most) {
                request.connection().close();
            }
        });
        request.resume();
    }

    private static long length(@Nullable String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0; // the server itself refuses such a request
        }
    }

    private String written(ProblemView problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a problem cannot be written", e);
        }
    }
}
