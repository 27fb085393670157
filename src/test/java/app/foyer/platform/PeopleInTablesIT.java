package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.personal.PersonalData;
import app.foyer.testing.Databases;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever adds a table that knows people has to say how their data is told, and how it is removed. */
@DisplayName("Every table that knows people")
class PeopleInTablesIT {

    /** Columns that name somebody, or tell from where they came. */
    private static final Pattern ABOUT_PEOPLE = Pattern.compile(
            "(.*_)?(e?mail|email_key|phone|recipient|first_name|last_name|birth_date|actor|actor_name|changed_by|invited_by"
                    + "|remote_address|user_agent|customer_id|account_id|notes|reason)");

    /** Tables that match all the same, and why nobody has to answer for them. */
    private static final Map<String, String> ABOUT_NOBODY = Map.of(
            "blocked_time", "why the business keeps time free: about the staff's calendar",
            "days_off", "why the business is closed: about the staff's calendar",
            "expiry_notice",
                    "that the end of a package was announced, without a word about to whom; goes with its purchase",
            "reminder", "that a reminder was given, without a word about to whom; goes with its appointment",
            "workflow_action",
                    "whether it writes to the customer or to the business, and to which address of the latter");

    /** What points to these is about the business: who works when, and offers what. */
    private static final Set<String> OF_THE_BUSINESS = Set.of("staff_member");

    private static final Set<String> PEOPLE = Set.of("customer", "account");

    private static final Map<String, List<String>> POINTS_TO = new java.util.TreeMap<>();
    private static final Set<String> NAMING = new TreeSet<>();

    @BeforeAll
    static void readTheSchema() throws SQLException {
        var database = Databases.H2.create();
        new Schema(database.dataSource()).migrate();
        try (var connection = database.connect()) {
            var schema = connection.getMetaData();
            for (var table : tables(schema)) {
                POINTS_TO.put(low(table), named(schema.getImportedKeys(null, "PUBLIC", table), "PKTABLE_NAME"));
                if (named(schema.getColumns(null, "PUBLIC", table, null), "COLUMN_NAME").stream()
                        .anyMatch(column -> ABOUT_PEOPLE.matcher(column).matches())) {
                    NAMING.add(low(table));
                }
            }
        }
    }

    @Test
    void isAnsweredForBySomebody() throws ReflectiveOperationException {
        var aboutPeople = new TreeSet<>(NAMING);
        aboutPeople.addAll(pointingToPeople());
        aboutPeople.removeAll(ABOUT_NOBODY.keySet());

        assertThat(aboutPeople).hasSizeGreaterThan(15);
        assertThat(answeredFor())
                .as("name the missing table in tables() of a PersonalData, which then counts, tells and removes what is"
                        + " in it; or say in ABOUT_NOBODY why it is about nobody")
                .containsAll(aboutPeople);
    }

    @Test
    void exists() throws ReflectiveOperationException {
        assertThat(POINTS_TO.keySet()).containsAll(answeredFor()).containsAll(ABOUT_NOBODY.keySet());
    }

    private static Set<String> answeredFor() throws ReflectiveOperationException {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("app.foyer");
        var tables = new TreeSet<String>();
        for (var type : classes) {
            if (!type.isInterface() && type.isAssignableTo(PersonalData.class)) {
                Constructor<?> constructor = type.reflect().getDeclaredConstructor();
                constructor.setAccessible(true);
                tables.addAll(((PersonalData) constructor.newInstance()).tables());
            }
        }
        return tables;
    }

    private static Set<String> pointingToPeople() {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(PEOPLE);
        while (!open.isEmpty()) {
            var table = open.remove();
            if (found.add(table) && !OF_THE_BUSINESS.contains(table)) {
                POINTS_TO.forEach((other, targets) -> {
                    if (targets.contains(table)) {
                        open.add(other);
                    }
                });
            }
        }
        return found;
    }

    private static List<String> tables(DatabaseMetaData schema) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = schema.getTables(null, "PUBLIC", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static List<String> named(java.sql.ResultSet rows, String column) throws SQLException {
        var names = new ArrayList<String>();
        try (rows) {
            while (rows.next()) {
                names.add(low(rows.getString(column)));
            }
        }
        return names;
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
