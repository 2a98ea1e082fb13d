package vn.parindex.home;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Set;

/** Where Keycloak is, and whether this is a demonstration. */
@ConfigMapping(prefix = "parindex")
interface ParindexConfig {

    /** Keycloak's public address, without the realm. */
    URI keycloakUrl();

    /** Whether the data are a demonstration and must say so everywhere. */
    boolean demo();

    /** Years of the campaigns that a complete demonstration holds. */
    Set<Integer> demoCampaigns();

    /** The issuer of the tokens. */
    default String issuer() {
        return keycloakUrl().toString().replaceFirst("/$", "") + "/realms/parindex";
    }
}
