package vn.parindex.home;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;

/**
 * Serves the SPA: deep links answer its page, which is never cached and may load nothing but its own and Keycloak. The
 * public pages have addresses and a policy of their own.
 */
class SpaPages {
    private static final String SIGN_IN_ANSWER = "/silent-callback.html";
    private static final Set<String> UNCACHED =
            Set.of("/", "/index.html", "/sw.js", "/public/site.css", SIGN_IN_ANSWER);

    /** The pages for everybody, rendered by the publication: they have a style and its fonts, and no script. */
    private static final String PUBLIC_PAGES = "/cong-bo";

    private static final String PUBLIC_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'none'";

    private final String policy;
    private final String framedPolicy;

    SpaPages(ParindexConfig config) {
        var keycloak = origin(config.keycloakUrl());
        var base =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
                        + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self' " + keycloak
                        + "; connect-src 'self' " + keycloak + "; frame-src 'self' " + keycloak + "; frame-ancestors ";
        this.policy = base + "'none'";
        // the hidden frame of the silent login is ours
        this.framedPolicy = base + "'self'";
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    void routes(@Observes Router router) {
        router.get().order(-100).handler(this::protect);
        router.getWithRegex("^/(?!api/|q/|assets/|fonts/|public/|cong-bo(?:/|$))[^.]*$")
                .order(-50)
                .handler(SpaPages::page);
    }

    private void protect(RoutingContext context) {
        var path = context.normalizedPath();
        var answer = context.response();
        if (path.equals(PUBLIC_PAGES) || path.startsWith(PUBLIC_PAGES + "/")) {
            answer.putHeader("Content-Security-Policy", PUBLIC_POLICY);
        } else if (!path.startsWith("/api/") && !path.startsWith("/q/")) {
            boolean callback = path.equals(SIGN_IN_ANSWER);
            answer.putHeader("Content-Security-Policy", callback ? framedPolicy : policy);
            // coming from Keycloak, the window of the sign-in would lose its opener to a policy of its own
            answer.putHeader("Cross-Origin-Opener-Policy", callback ? "unsafe-none" : "same-origin-allow-popups");
            if (UNCACHED.contains(path) || !path.contains(".")) {
                answer.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            }
        }
        context.next();
    }

    private static void page(RoutingContext context) {
        if (context.normalizedPath().equals("/")) {
            context.next();
        } else {
            context.reroute("/");
        }
    }
}
