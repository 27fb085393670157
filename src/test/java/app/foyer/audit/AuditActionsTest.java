package app.foyer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The actions that the code writes into the log, read from its source. */
@DisplayName("Every action in the log")
class AuditActionsTest {

    private static final Path SOURCE = Path.of("src/main/java");
    private static final Pattern ACTION = Pattern.compile(
            "(?<!because\\()(?<!refused\\()\"((?:account|team|staff|customer|appointment|settings)\\.[a-z][A-Za-z]*)\"");

    static List<String> actions() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditActionsTest::read)
                    .filter(code -> code.contains("AuditLog"))
                    .flatMap(code -> ACTION.matcher(code).results().map(found -> found.group(1)))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @Test
    void isFoundBySearchingTheSource() throws IOException {
        assertThat(actions()).contains("account.signedIn", "account.rolesChanged", "settings.changed");
    }

    @ParameterizedTest
    @MethodSource("actions")
    void hasItsWordsInEachLanguage(String action) {
        assertThat(Texts.LANGUAGES)
                .as("add admin.audit.action.%s to texts/admin", action)
                .allMatch(language -> Texts.in(language).has("admin.audit.action." + action));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void belongsToOneGroup(String action) {
        assertThat(Arrays.stream(AuditGroup.values()).filter(group -> group.holds(action)))
                .hasSize(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
