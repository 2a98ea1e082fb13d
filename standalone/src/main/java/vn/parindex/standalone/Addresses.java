package vn.parindex.standalone;

/** The ports really taken, and the addresses that browsers and tokens use: always localhost, never 127.0.0.1. */
record Addresses(int httpPort, int keycloakPort) {

    static Addresses take(Settings settings) throws LauncherException {
        return new Addresses(
                Ports.take(settings.httpPort(), Settings.HTTP_PORT),
                Ports.take(settings.keycloakPort(), Settings.KEYCLOAK_PORT));
    }

    String application() {
        return "http://localhost:" + httpPort;
    }

    String keycloak() {
        return "http://localhost:" + keycloakPort;
    }
}
