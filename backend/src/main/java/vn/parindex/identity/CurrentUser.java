package vn.parindex.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The caller as a use case sees them.
 *
 * @param username Keycloak's user name; for a service client its service account
 * @param name the name shown to other people
 * @param unitCode code of the caller's unit, or null for people without one (leadership, survey, services)
 * @param roles the roles of {@link Role} that the token carries
 */
public record CurrentUser(
        String username, String name, @Nullable String unitCode, Set<String> roles) {

    /** Who does what is due by the clock. */
    public static final CurrentUser CLOCK = new CurrentUser("clock", "Hệ thống (hết hạn)", null, Set.of());

    /** Who looks after what is stored, at night and when it is asked to. */
    public static final CurrentUser NIGHT = new CurrentUser("night", "Hệ thống (bảo trì)", null, Set.of());

    /** Whether the caller has at least one of the roles. */
    public boolean hasAny(String... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the caller belongs to that unit. */
    public boolean isOf(@Nullable String code) {
        return unitCode != null && unitCode.equals(code);
    }
}
