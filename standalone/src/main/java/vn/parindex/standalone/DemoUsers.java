package vn.parindex.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The demonstration users at the documented API: each signs in by password, and again before the token runs out. */
final class DemoUsers {

    static final String HOME_AFFAIRS = "home-affairs";
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final Addresses addresses;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    DemoUsers(Addresses addresses) {
        this.addresses = addresses;
    }

    Http homeAffairs() throws LauncherException {
        return as(HOME_AFFAIRS);
    }

    Http as(String username) throws LauncherException {
        return sessions.computeIfAbsent(username, Session::new).http();
    }

    /** A user's present token. */
    private final class Session {
        private final String username;
        private @Nullable Http http;
        private Instant until = Instant.MIN;

        private Session(String username) {
            this.username = username;
        }

        /** One sign-in at a time: Keycloak takes several at once of the same user for an attack. */
        private synchronized Http http() throws LauncherException {
            if (http == null || Instant.now().isAfter(until)) {
                http = signIn();
            }
            return http;
        }

        private Http signIn() throws LauncherException {
            var answer = Http.signIn(addresses.keycloak(), KeycloakServer.REALM, "parindex-cli", username, "parindex");
            var lifetime = Duration.ofSeconds(answer.path("expires_in").asLong());
            until = Instant.now().plus(lifetime).minus(MARGIN);
            return new Http(
                    addresses.application() + "/api/v1",
                    answer.path("access_token").asText());
        }
    }
}
