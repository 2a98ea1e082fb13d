package vn.parindex.testsupport;

import java.sql.SQLException;
import java.util.Objects;

/** Empties every table, as the owner: the application role could not. */
public final class CleanDatabase {
    private CleanDatabase() {}

    /** Leaves only the schema. */
    public static void clean() {
        run("""
                do $$ declare tables text; begin
                    select string_agg(format('%I', tablename), ', ') into tables from pg_tables
                    where schemaname = 'public' and tablename <> 'flyway_schema_history';
                    execute 'truncate ' || tables || ' cascade';
                end $$""");
    }

    /** Runs SQL as superuser, to prepare a state that no use case leads to yet. */
    public static void run(String sql) {
        var server = Objects.requireNonNull(PostgresResource.server);
        try (var connection = server.getDatabase("postgres", "parindex").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One number from the database, as superuser. */
    public static long count(String sql) {
        var server = Objects.requireNonNull(PostgresResource.server);
        try (var connection = server.getDatabase("postgres", "parindex").getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a sheet into a status past the machine, as the owner of the database alone can. */
    public static void putStatus(String sheet, String status) {
        run("alter table assessments disable trigger assessments_move");
        run("""
                update assessments set status = '%s', version = version + 1,
                    minutes_number = '1/BB', held_on = date '2019-01-20', votes_for = 5, votes_total = 9
                where id = '%s'
                """.formatted(status, sheet));
        run("alter table assessments enable trigger assessments_move");
    }
}
