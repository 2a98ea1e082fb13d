import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.StringJoiner;

/** Prints what a query finds, tab between columns: the tests look into the database past the product. */
class Rows {
    public static void main(String... arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[0], "postgres", System.getenv("PGPASSWORD"));
                var rows = connection.createStatement().executeQuery(arguments[1])) {
            while (rows.next()) {
                var line = new StringJoiner("\t");
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.add(rows.getString(column));
                }
                System.out.println(line);
            }
        }
    }
}
