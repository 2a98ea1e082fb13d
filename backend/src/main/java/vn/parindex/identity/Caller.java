package vn.parindex.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the caller from the verified token of the request. */
@ApplicationScoped
public class Caller {
    private static final String UNIT_CLAIM = "unit_code";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller of the request at hand; work without a request (jobs, observers) has none and must not ask. */
    public CurrentUser user() {
        var roles = identity.getRoles().stream().filter(Role.ALL::contains).collect(Collectors.toUnmodifiableSet());
        var username = identity.getPrincipal().getName();
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return new CurrentUser(username, displayName(token, username), token.getClaim(UNIT_CLAIM), roles);
        }
        return new CurrentUser(username, username, null, roles);
    }

    private static String displayName(JsonWebToken token, String username) {
        @Nullable String name = token.getClaim("name");
        return name == null || name.isBlank() ? username : name;
    }
}
