package vn.parindex.home;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Files;
import org.jboss.logging.Logger;

/** What the jar does: it serves, or, told to {@code migrate}, brings the database up to date and ends. */
@QuarkusMain
public class Program implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(Program.class);
    private static final String MIGRATE = "migrate";

    private final Schema schema;

    Program(Schema schema) {
        this.schema = schema;
    }

    /** Starts the program; only one that serves takes a port, looks for Keycloak, watches the clock and keeps files. */
    public static void main(String... args) throws IOException {
        if (args.length > 0) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.oidc.tenant-enabled", "false");
            System.setProperty("quarkus.scheduler.enabled", "false");
            System.setProperty("quarkus.flyway.migrate-at-start", "false");
            System.setProperty(
                    "parindex.files.folder",
                    Files.createTempDirectory("parindex").toString());
        }
        Quarkus.run(Program.class, args);
    }

    @Override
    public int run(String... args) {
        return switch (String.join(" ", args)) {
            case "" -> serve();
            case MIGRATE -> schema.migrate() ? 0 : 1;
            default -> {
                LOG.errorf("Unknown command: %s. There is one: %s", String.join(" ", args), MIGRATE);
                yield 2;
            }
        };
    }

    private int serve() {
        schema.fault().ifPresent(LOG::error);
        Quarkus.waitForExit();
        return 0;
    }
}
