package vn.parindex.standalone;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;

/** Generates each password once, at random, and keeps it in a file of the data folder that only the owner can read. */
final class Secrets {

    static final String POSTGRES = "postgres";
    static final String OWNER = "parindex_owner";
    static final String APPLICATION = "parindex_app";
    static final String KEYCLOAK_DATABASE = "keycloak";
    static final String KEYCLOAK_ADMIN = "keycloak_admin";
    static final String INTEGRATION = "integration_client";

    private final Path file;
    private final TreeMap<String, String> values = new TreeMap<>();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets of(Home home) throws IOException {
        var secrets = new Secrets(home.root().resolve("secrets.properties"));
        if (Files.exists(secrets.file)) {
            var stored = new Properties();
            stored.load(new StringReader(Files.readString(secrets.file)));
            stored.forEach((name, value) -> secrets.values.put((String) name, (String) value));
        }
        var random = new SecureRandom();
        boolean changed = false;
        for (String name :
                new String[] {POSTGRES, OWNER, APPLICATION, KEYCLOAK_DATABASE, KEYCLOAK_ADMIN, INTEGRATION}) {
            if (!secrets.values.containsKey(name)) {
                var bytes = new byte[24];
                random.nextBytes(bytes);
                secrets.values.put(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                changed = true;
            }
        }
        if (changed) {
            secrets.write();
        }
        return secrets;
    }

    String get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret named " + name);
        }
        return value;
    }

    private void write() throws IOException {
        var text = new StringBuilder("# Generated at the first start. Deleting this file makes the data unreadable.\n");
        values.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        Home.writePrivately(file, text.toString());
    }
}
