package vn.parindex.testsupport;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Locally signed tokens that look like Keycloak's; for all tests but those of the login itself. */
public final class Tokens {
    private static final String ISSUER = "http://localhost:8180/realms/parindex";

    private Tokens() {}

    /** A valid token of a user with these roles. */
    public static String of(String username, @Nullable String unitCode, String... roles) {
        return token(username, unitCode, "parindex-api", Instant.now().plus(Duration.ofMinutes(5)), roles);
    }

    /** A token that ended an hour ago. */
    public static String expired(String username, @Nullable String unitCode, String... roles) {
        return token(username, unitCode, "parindex-api", Instant.now().minus(Duration.ofHours(1)), roles);
    }

    /** A valid token for somebody else's API. */
    public static String forOtherAudience(String username, @Nullable String unitCode, String... roles) {
        return token(username, unitCode, "account", Instant.now().plus(Duration.ofMinutes(5)), roles);
    }

    private static String token(
            String username, @Nullable String unitCode, String audience, Instant expiry, String... roles) {
        var claims = Jwt.issuer(ISSUER)
                .audience(audience)
                .subject("sub-" + username)
                .preferredUserName(username)
                .claim("name", "Người dùng " + username)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(expiry.minus(Duration.ofMinutes(5)))
                .expiresAt(expiry);
        if (unitCode != null) {
            claims.claim("unit_code", unitCode);
        }
        return claims.sign();
    }
}
