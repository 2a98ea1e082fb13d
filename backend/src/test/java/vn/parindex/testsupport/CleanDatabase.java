package vn.parindex.testsupport;

import java.sql.SQLException;
import java.util.Objects;

/** Empties every table, as the owner: the application role could not. */
public final class CleanDatabase {
    private CleanDatabase() {}

    /** Leaves only the schema. Deleting the few rows of a test is three times as fast as truncating every table. */
    public static void clean() {
        run("""
                do $$ declare name text; begin
                    set local session_replication_role = replica;
                    for name in select tablename from pg_tables
                        where schemaname = 'public' and tablename <> 'flyway_schema_history'
                    loop
                        execute format('delete from %I', name);
                    end loop;
                end $$""");
    }

    /** Remembers every row as it is now. */
    public static void keep() {
        run("""
                do $$ declare name text; begin
                    drop schema if exists kept cascade;
                    create schema kept;
                    for name in select tablename from pg_tables
                        where schemaname = 'public' and tablename <> 'flyway_schema_history'
                    loop
                        execute format('create unlogged table kept.%I as table public.%I', name, name);
                    end loop;
                end $$""");
    }

    /** Brings back what {@link #keep} remembered; nothing else stays. */
    public static void restore() {
        clean();
        run("""
                do $$ declare name text; columns text; begin
                    set local session_replication_role = replica;
                    for name, columns in
                        select table_name, string_agg(format('%I', column_name), ', ')
                        from information_schema.columns join pg_tables on tablename = table_name
                        where schemaname = 'kept' and table_schema = 'public' and is_generated = 'NEVER'
                        group by table_name
                    loop
                        execute format('insert into public.%I (%s) overriding system value select %s from kept.%I',
                            name, columns, columns, name);
                    end loop;
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

    /** Locks bytes away as the scanner does. */
    public static void block(String sha256) {
        run("update file_inspections set scan = 'INFECTED', malware = 'Eicar', scanned_at = now() where sha256 = '"
                + sha256 + "'");
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
