import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.StringJoiner;

/** Prints what a query finds, tab between columns, or does what a command says: the tests pass the product by. */
class Rows {
    public static void main(String... arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[0], "postgres", System.getenv("PGPASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute(arguments[1]);
            var rows = statement.getResultSet();
            while (rows != null && rows.next()) {
                var line = new StringJoiner("\t");
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.add(rows.getString(column));
                }
                System.out.println(line);
            }
        }
    }
}
