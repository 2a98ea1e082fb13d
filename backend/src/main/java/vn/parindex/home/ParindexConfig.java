package vn.parindex.home;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Where Keycloak is, and whether this is a demonstration. */
@ConfigMapping(prefix = "parindex")
interface ParindexConfig {

    /** Keycloak's public address, without the realm. */
    URI keycloakUrl();

    /** Where this server reaches Keycloak, if not at the public address. */
    Optional<URI> keycloakInternalUrl();

    /** Whether the data are a demonstration and must say so everywhere. */
    boolean demo();

    /** Years of the campaigns that a complete demonstration holds. */
    Set<Integer> demoCampaigns();

    /** How often sheets are looked at whose time is over, e.g. {@code 30s}; {@code off} for never. */
    String clockInterval();

    /** The issuer of the tokens. */
    default String issuer() {
        return realmAt(keycloakUrl());
    }

    /** The realm as this server reaches it. */
    default String realm() {
        return realmAt(keycloakInternalUrl().orElseGet(this::keycloakUrl));
    }

    private static String realmAt(URI keycloak) {
        return keycloak.toString().replaceFirst("/$", "") + "/realms/parindex";
    }
}
