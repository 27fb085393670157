package app.foyer.rights;

import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What lies in the tables that somebody could want to change: it must be the same before and after whoever may not. */
public final class Traces {

    /** What Foyer writes by itself while people only look, or about those who tried. */
    private static final Set<String> WRITTEN_WHILE_LOOKING = Set.of(
            "audit_entry",
            "message",
            "reminder",
            "expiry_notice",
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
                traces.put(table, sum(table, account, database));
            }
        }
        return traces;
    }

    /** Counted and added up where the rows lie: to fetch them all takes ten times as long. */
    private static String sum(String table, long account, Database database) {
        var columns = database.list(
                column -> column.getString(1).toLowerCase(Locale.ROOT),
                "select column_name from information_schema.columns where lower(table_schema) = 'public'"
                        + " and table_name = ? order by ordinal_position",
                table);
        var text = columns.stream()
                .filter(column -> !NOTED_WHILE_LOOKING.contains(column))
                .map(column -> "coalesce(cast(%s as varchar), '')".formatted(column))
                .collect(Collectors.joining(" || '|' || "));
        var owner = table.equalsIgnoreCase("account") ? "id" : "account_id";
        var others = columns.contains(owner) ? " where %1$s is null or %1$s <> %2$d".formatted(owner, account) : "";
        var hash = database.kind() == Databases.H2 ? "ora_hash(%s)" : "hashtext(%s)";
        return database.list(
                        row -> row.getString(1) + " rows, " + row.getString(2),
                        "select count(*), sum(cast(" + hash.formatted(text) + " as decimal(30))) from \"" + table + "\""
                                + others)
                .get(0);
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
