package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.PostgresResource;

/** What the application's own database role may not do, so that no fault of ours can. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseRolesTest {
    private static final String NO_PRIVILEGE = "42501";
    private static final String REFUSED_BY_TRIGGER = "23514";
    private static final String ISSUED = "(select id from index_sets where status = 'ISSUED' order by id limit 1)";

    @Inject
    AgroalDataSource database;

    private boolean scored;

    @BeforeEach
    void scoreOneLeaf() { // once is enough: what is refused changes nothing
        if (scored) {
            return;
        }
        var operations = Contract.committed().operations();
        // the world that reading operations share has something of everything
        new Operations(Objects.requireNonNull(operations.get("getUnit")))
                .send(Objects.requireNonNull(operations.get("enterSelfScore")), AccessMatrix.as("unit-own"))
                .then()
                .statusCode(200);
        scored = true;
    }

    @Test
    void the_application_is_not_the_owner() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("parindex_app");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table notes (id int)",
                "create schema notes",
                "create function f() returns int language sql as 'select 1'",
                "alter table campaigns add column note text",
                "alter table leaf_scores disable trigger all",
                "drop table leaf_revisions",
                "drop trigger index_sets_immutable on index_sets",
                "truncate audit_events",
                "create role other",
                "set role parindex_owner"
            })
    void the_schema_is_not_the_applications(String sql) {
        assertThat(refusal(sql)).isEqualTo(NO_PRIVILEGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_events set actor = 'somebody'",
                "delete from audit_events",
                "delete from leaf_figures",
                "update submission_receipts set content = 'other'",
                "delete from submission_receipts",
                "update signed_reports set sha256 = 'other'",
                "delete from signed_reports",
                "update sheet_remarks set campaign_id = assessment_id",
                "delete from sheet_remarks",
                "update carried_items set explanation = 'other'",
                "delete from carried_items",
                "delete from leaf_duties",
                "update leaf_marks set remark = 'other'",
                "delete from leaf_marks",
                "delete from unit_people",
                "update leaf_revisions set score = 0",
                "delete from leaf_revisions",
                "delete from leaf_scores",
                "delete from assessments",
                "delete from campaigns",
                "delete from org_units",
                "update ranking_runs set digest = repeat('0', 64)",
                "delete from ranking_runs",
                "update ranking_inputs set inputs = ''",
                "update ranking_results set rank = 1",
                "delete from ranking_results",
                "update ranking_run_groups set group_code = 'DISTRICT'",
                "delete from ranking_run_groups",
                "update ranking_decisions set decision_number = 'other'",
                "update publications set decision_number = 'other'",
                "delete from publications",
                "update publication_groups set version = 9",
                "update supersessions set reason = 'other'",
                "delete from supersessions",
                "update superseded_scores set score_after = 1",
                "delete from superseded_scores",
                "update sheet_subtotals set appraised = 100",
                "delete from survey_points",
                "delete from idempotency_keys",
                "update flyway_schema_history set success = false",
                "update stored_files set size = 1",
                "delete from stored_files",
                "update file_sweeps set night = '2018-01-01'",
                "delete from file_sweeps",
                "update integrity_checks set total = 1",
                "delete from integrity_checks",
                "update integrity_findings set fault = 'MISSING'",
                "delete from integrity_findings",
                "delete from file_inspections",
                "update file_pages set text = 'other'",
                "update evidence_documents set sha256 = 'other'",
                "update evidence_documents set uploaded_by = 'other'",
                "delete from evidence_documents",
                "update evidence_links set leaf_code = '1.1.1'",
                "delete from evidence_links",
                "update evidence_documents set url = 'https://other'",
                "update evidence_documents set revision = 9",
                "insert into evidence_revisions select campaign_id, assessment_id, id, 9, sha256, name, media_type, size, "
                        + "url, uploaded_by, uploaded_by_name, uploaded_at from evidence_documents",
                "update evidence_revisions set name = 'other'",
                "delete from evidence_revisions",
                "update evidence_uploads set owner = 'other'",
                "update index_example_files set sha256 = 'other'",
                "delete from index_example_files",
                "update index_leaf_example_files set position = 1",
                "delete from index_leaf_example_files",
                "update download_keys set key = 'other'",
                "delete from download_keys"
            })
    void what_happened_stays(String sql) {
        assertThat(refusal(sql)).isEqualTo(NO_PRIVILEGE);
        assertThat(CleanDatabase.count("select count(*) from leaf_revisions")).isEqualTo(1);
    }

    @Test
    void what_runs_with_the_owners_rights_is_not_for_everybody() {
        assertThat(CleanDatabase.count("""
                select count(*) from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
                and has_function_privilege('public', oid, 'execute')""")).isZero();
        assertThat(CleanDatabase.count("""
                select count(*) from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
                and has_function_privilege('parindex_app', oid, 'execute')""")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update index_sets set title = 'other' where id = %s",
                "update index_sets set decimals = 2 where id = %s",
                "update index_sets set status = 'DRAFT' where id = %s",
                "update index_sets set decision_number = 'other' where id = %s",
                "update index_nodes set max_score = 9 where index_set_id = %s",
                "update index_nodes set index_set_id = (select id from index_sets where status = 'DRAFT' limit 1) "
                        + "where index_set_id = %s",
                "insert into index_leaf_example_files (index_set_id, leaf_code, position, file_id) "
                        + "values (%s, '3.2.2', 0, '01a20ca8-ca5e-7e97-b427-133c1c5e79f3')",
                "delete from index_nodes where index_set_id = %s",
                "delete from index_sets where id = %s",
                "insert into index_nodes (index_set_id, code, position, name, max_score) "
                        + "values (%s, '99', 999, 'more', 1)"
            })
    void an_issued_set_never_changes(String sql) {
        assertThat(refusal(sql.formatted(ISSUED))).isEqualTo(REFUSED_BY_TRIGGER);
    }

    @Test
    void a_draft_may_change() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update index_sets set title = 'other' where status = 'DRAFT'"))
                    .isEqualTo(1);
        }
    }

    private String refusal(String sql) {
        var refusal = catchThrowableOfType(SQLException.class, () -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
        return Objects.requireNonNull(refusal, sql).getSQLState();
    }
}
