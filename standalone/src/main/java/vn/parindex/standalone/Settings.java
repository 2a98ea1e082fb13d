package vn.parindex.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Says where the data lives, where the checkout is and which ports to listen on, as asked for by environment variables.
 *
 * @param checkout the folder that holds backend/, demo/ and keycloak-realm/
 * @param home the folder of all data, logs and generated passwords
 * @param httpPort port of the application, 0 for any free one
 * @param keycloakPort port of Keycloak, 0 for any free one
 * @param developmentOrigin origin of the hot-reloading pages that may log in too, or empty
 */
record Settings(Path checkout, Path home, int httpPort, int keycloakPort, String developmentOrigin) {

    static final String HTTP_PORT = "PARINDEX_HTTP_PORT";
    static final String KEYCLOAK_PORT = "PARINDEX_KEYCLOAK_PORT";

    static Settings of(Map<String, String> environment) throws LauncherException {
        Path checkout = whereBuilt();
        String home = environment.getOrDefault("PARINDEX_HOME", "");
        return new Settings(
                checkout,
                home.isBlank()
                        ? checkout.resolve(".parindex")
                        : Path.of(home).toAbsolutePath().normalize(),
                port(environment, HTTP_PORT, 8080),
                port(environment, KEYCLOAK_PORT, 8180),
                environment.getOrDefault("PARINDEX_DEV_ORIGIN", ""));
    }

    /** Found from where this class was loaded: standalone/target/ holds the jar, and the classes while testing. */
    private static Path whereBuilt() {
        var location = Settings.class.getProtectionDomain().getCodeSource().getLocation();
        var target = Path.of(URI.create(location.toString())).getParent();
        return Objects.requireNonNull(target).resolve("../..").normalize();
    }

    private static int port(Map<String, String> environment, String name, int otherwise) throws LauncherException {
        String value = environment.getOrDefault(name, "").trim();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw new LauncherException(name + "=" + value + " is not a port number (0 to 65535).");
        }
        return Integer.parseInt(value);
    }
}
