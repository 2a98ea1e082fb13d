package vn.parindex.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/** The schema that the database has, beside the one that this program was written for. */
@ApplicationScoped
class Schema {
    private static final Logger LOG = Logger.getLogger(Schema.class);
    private static final String WHAT_TO_DO = "Run the command \"migrate\" as the owner of the database.";

    private final Flyway flyway;
    private final Flyway impatient;
    private volatile boolean current;

    Schema(Flyway flyway) {
        this.flyway = flyway;
        // whoever asks whether we are ready does not wait for a database to come up
        this.impatient = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .connectRetries(0)
                .load();
    }

    /** Why the program cannot work on this schema, in one line; a newer schema is no fault. */
    Optional<String> fault() {
        if (current) { // a schema never gets older again
            return Optional.empty();
        }
        try {
            var missing = impatient.info().pending();
            current = missing.length == 0;
            return current
                    ? Optional.empty()
                    : Optional.of(
                            "The database's schema is older than this program. Missing migrations: %d, the first is %s. %s"
                                    .formatted(missing.length, missing[0].getVersion(), WHAT_TO_DO));
        } catch (FlywayException e) {
            LOG.debug("The schema's history cannot be read", e);
            return Optional.of(
                    "Which schema the database has cannot be read. If it is there, it is older than this program. "
                            + WHAT_TO_DO);
        }
    }

    /** Brings the schema up to date; says in one line what was done, or why nothing was. */
    boolean migrate() {
        try {
            var done = flyway.migrate();
            LOG.infof(
                    "Migrations applied: %d. The schema is at %s.",
                    done.migrationsExecuted, flyway.info().current().getVersion());
            return true;
        } catch (FlywayException e) {
            LOG.errorf(
                    "The database was not migrated: %s",
                    String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " | "));
            return false;
        }
    }
}
