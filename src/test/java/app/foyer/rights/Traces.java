package app.foyer.rights;

import app.foyer.testing.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What lies in the tables that somebody could want to change: it must be the same before and after whoever may not. */
public final class Traces {

    /** What Foyer writes by itself while people only look, or about those who tried. */
    private static final Set<String> WRITTEN_WHILE_LOOKING = Set.of(
            "audit_entry",
            "message",
            "reminder",
            "sign_in_failures",
            "password_reset_request",
            "answered_request",
            "source_count",
            "flyway_schema_history");

    private static final Set<String> NOTED_WHILE_LOOKING =
            Set.of("last_seen_at", "last_seen", "seen_at", "last_address");

    private static final long NOBODY = Long.MIN_VALUE;

    private Traces() {}

    static Map<String, String> of(Database database) {
        return ofOthersThan(NOBODY, database);
    }

    /** Without what belongs to this account itself: its own row, and the rows that say they are its. */
    static Map<String, String> ofOthersThan(long account, Database database) {
        var traces = new TreeMap<String, String>();
        for (var table : tables(database)) {
            if (!WRITTEN_WHILE_LOOKING.contains(table.toLowerCase(Locale.ROOT))) {
                var rows = new ArrayList<>(database.list(
                        row -> isOf(account, table, row) ? "" : text(row), "select * from \"" + table + "\""));
                rows.removeIf(String::isEmpty);
                rows.sort(null);
                traces.put(table, rows.size() + " rows, " + rows.hashCode());
            }
        }
        return traces;
    }

    private static boolean isOf(long account, String table, ResultSet row) throws SQLException {
        var owner = table.equalsIgnoreCase("account") ? "id" : "account_id";
        var columns = row.getMetaData();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.getColumnLabel(i).equalsIgnoreCase(owner) && row.getLong(i) == account) {
                return true;
            }
        }
        return false;
    }

    /** All rows of all tables, as text. */
    public static String everythingIn(Database database) {
        var everything = new StringBuilder();
        for (var table : tables(database)) {
            everything.append(table).append('\n');
            database.list(Traces::text, "select * from \"" + table + "\"")
                    .forEach(row -> everything.append(row).append('\n'));
        }
        return everything.toString();
    }

    private static List<String> tables(Database database) {
        return database.list(
                row -> row.getString(1),
                "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and upper(table_type) like '%TABLE'");
    }

    private static String text(ResultSet row) throws SQLException {
        var text = new StringBuilder();
        var columns = row.getMetaData();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            if (!NOTED_WHILE_LOOKING.contains(columns.getColumnLabel(i).toLowerCase(Locale.ROOT))) {
                text.append(row.getString(i)).append('|');
            }
        }
        return text.toString();
    }
}
