package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class DatabaseFaultsTest {

    @Test
    void a_commit_that_lost_its_connection_is_unavailable() {
        var resource = new XAException(XAException.XAER_RMFAIL);
        resource.initCause(new SQLException("terminating connection", "57P01"));
        var commit = new RollbackException("could not commit");
        commit.addSuppressed(resource);

        assertThat(DatabaseFaults.problemOf(new IllegalStateException(commit))).isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void a_pool_without_a_free_connection_is_unavailable() {
        assertThat(DatabaseFaults.problemOf(new SQLException("acquisition timeout")))
                .isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void a_failure_outside_the_database_is_internal() {
        assertThat(DatabaseFaults.problemOf(new IllegalStateException("bug"))).isEqualTo(ProblemType.INTERNAL);
    }
}
