package vn.parindex.shared;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means to the caller, read from the SQLSTATE. */
final class DatabaseFaults {
    private DatabaseFaults() {}

    static ProblemType problemOf(Throwable failure) {
        var state = sqlState(failure);
        if (state == null) {
            return ProblemType.INTERNAL;
        }
        // 08 connection, 57P server going down or starting, 53 out of resources, 40 serialization or deadlock
        if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) {
            return ProblemType.UNAVAILABLE;
        }
        if (state.startsWith("23") || state.startsWith("40")) {
            return ProblemType.CONFLICT;
        }
        return state.startsWith("22") ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL;
    }

    private static @Nullable String sqlState(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                // the pool reports a time-out without a state: no connection is to be had
                return sql.getSQLState() == null ? "08000" : sql.getSQLState();
            }
            // a failed commit carries its reason as suppressed
            for (var suppressed : t.getSuppressed()) {
                var state = sqlState(suppressed);
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }
}
