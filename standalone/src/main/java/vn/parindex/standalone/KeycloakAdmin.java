package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;

/** Keeps the running realm in step with the files of keycloak-realm/: addresses at every start, demo users once. */
final class KeycloakAdmin {

    static final String USERNAME = "admin";
    private static final String CLIENTS = "/admin/realms/parindex/clients";

    private final Settings settings;
    private final Addresses addresses;
    private final Http http;

    private KeycloakAdmin(Settings settings, Addresses addresses, Http http) {
        this.settings = settings;
        this.addresses = addresses;
        this.http = http;
    }

    static KeycloakAdmin login(Settings settings, Addresses addresses, Secrets secrets) throws LauncherException {
        var token =
                Http.token(addresses.keycloak(), "master", "admin-cli", USERNAME, secrets.get(Secrets.KEYCLOAK_ADMIN));
        return new KeycloakAdmin(settings, addresses, new Http(addresses.keycloak(), token));
    }

    /** The import skips a realm that exists, so changed ports must reach the client's redirect addresses here. */
    void updateAddresses() throws IOException, LauncherException {
        var wanted = wantedClient();
        var current = client("parindex-spa");
        var changed = current.deepCopy();
        for (var field : new String[] {"rootUrl", "redirectUris", "webOrigins"}) {
            changed.set(field, wanted.path(field));
        }
        var logout = "post.logout.redirect.uris";
        ((ObjectNode) changed.path("attributes"))
                .set(logout, wanted.path("attributes").path(logout));
        if (!sameAddresses(current, changed)) {
            http.put(CLIENTS + "/" + current.path("id").asText(), changed);
        }
    }

    /** Adds the demonstration users and their client unless they are there. */
    void addDemoUsers() throws IOException, LauncherException {
        if (http.get(CLIENTS + "?clientId=parindex-cli").isEmpty()
                || http.get("/admin/realms/parindex/users?exact=true&username=leadership")
                        .isEmpty()) {
            var demo = (ObjectNode) Http.JSON.readTree(settings.checkout()
                    .resolve("keycloak-realm/demo-users.json")
                    .toFile());
            demo.put("ifResourceExists", "SKIP");
            http.post("/admin/realms/parindex/partialImport", demo);
        }
    }

    private JsonNode wantedClient() throws IOException, LauncherException {
        var text = Files.readString(settings.checkout().resolve("keycloak-realm/parindex-realm.json"))
                .replace("${PARINDEX_PUBLIC_URL}", addresses.application());
        for (var client : Http.JSON.readTree(text).path("clients")) {
            if (client.path("clientId").asText().equals("parindex-spa")) {
                return withDevelopmentOrigin((ObjectNode) client);
            }
        }
        throw new LauncherException("keycloak-realm/parindex-realm.json has no client parindex-spa.");
    }

    /** Hot-reloading pages have an origin of their own; only a start that asks for it lets them log in. */
    private ObjectNode withDevelopmentOrigin(ObjectNode client) {
        var origin = settings.developmentOrigin();
        if (!origin.isEmpty()) {
            var redirects = client.withArray("redirectUris");
            for (var redirect : client.path("redirectUris").deepCopy()) {
                redirects.add(redirect.asText().replace(addresses.application(), origin));
            }
            client.withArray("webOrigins").add(origin);
            var attributes = (ObjectNode) client.path("attributes");
            var logout = "post.logout.redirect.uris";
            attributes.put(logout, attributes.path(logout).asText() + "##" + origin + "/");
        }
        return client;
    }

    private ObjectNode client(String clientId) throws LauncherException {
        var found = http.get(CLIENTS + "?clientId=" + clientId).path(0);
        if (!(found instanceof ObjectNode client)) {
            throw new LauncherException("The realm parindex has no client " + clientId + ".");
        }
        return client;
    }

    private static boolean sameAddresses(ObjectNode current, ObjectNode changed) {
        return texts(current.path("redirectUris")).equals(texts(changed.path("redirectUris")))
                && texts(current.path("webOrigins")).equals(texts(changed.path("webOrigins")))
                && current.path("rootUrl").equals(changed.path("rootUrl"))
                && current.path("attributes").equals(changed.path("attributes"));
    }

    private static Set<String> texts(JsonNode values) {
        var texts = new HashSet<String>();
        values.forEach(value -> texts.add(value.asText()));
        return texts;
    }
}
