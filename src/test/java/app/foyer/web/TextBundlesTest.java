package app.foyer.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Texts;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of both languages, held against each other and against what pages and classes ask for. */
@DisplayName("The texts")
class TextBundlesTest {

    private static final Path TEXTS = Path.of("src/main/resources/app/foyer/texts");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern ASKED_BY_PAGE = Pattern.compile("text(?:\\[|\\.of\\()'([a-z][\\w.-]*[\\w])'");
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z][\\w.-]*)[\"']");

    static Stream<String> bundles() {
        return Texts.BUNDLES.stream().filter(name -> Files.exists(TEXTS.resolve(name + ".properties")));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveTheSameKeysInBothLanguages(String bundle) throws IOException {
        assertThat(read(bundle + "_de").keySet()).isEqualTo(read(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void takeTheSameArgumentsInBothLanguages(String bundle) throws IOException {
        var german = read(bundle + "_de");

        read(bundle).forEach((key, english) -> assertThat(arguments(german.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(arguments(english)));
    }

    /** What is kept is told to whoever leaves, and to the business that removes somebody; the choice about what is upcoming is theirs. */
    @Test
    void sayBothWaysWhatBecomesOfThePartsOfAPerson() throws IOException {
        assertThat(partsKept("customers")).containsAll(partsKept("common"));
    }

    private static Set<String> partsKept(String bundle) throws IOException {
        var beginning = bundle + ".kept.";
        return read(bundle).keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .filter(part -> !part.startsWith("upcoming"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void canBeFormattedAndHaveNoSingleApostrophe(String bundle) throws IOException {
        for (var language : new String[] {"", "_de"}) {
            read(bundle + language).forEach((key, pattern) -> {
                assertThat(new MessageFormat(pattern)).as(key).isNotNull();
                assertThat(pattern.replace("''", "").replaceAll("'[^']*\\{[^']*'", ""))
                        .as("%s%s: an apostrophe is written twice", key, language)
                        .doesNotContain("'");
            });
        }
    }

    @Test
    void belongToOneBundleEach() throws IOException {
        var seen = new TreeMap<String, String>();
        for (var bundle : bundles().toList()) {
            for (var key : read(bundle).keySet()) {
                assertThat(seen.put(key, bundle))
                        .as("%s stands in two bundles", key)
                        .isNull();
            }
        }
    }

    @Test
    void areThereWhateverAPageAsksFor() throws IOException {
        var asked = new TreeSet<String>();
        for (var page : files("src/main/webapp", ".xhtml")) {
            ASKED_BY_PAGE.matcher(Files.readString(page)).results().forEach(match -> asked.add(match.group(1)));
        }

        assertThat(keys()).containsAll(asked);
    }

    /** A key may also be asked for by its beginning, to which the name of a constant or a field is added. */
    @Test
    void areAllUsed() throws IOException {
        var quoted = new TreeSet<String>();
        for (var file : sources()) {
            QUOTED.matcher(Files.readString(file)).results().forEach(match -> quoted.add(match.group(1)));
        }

        assertThat(keys())
                .filteredOn(key -> !quoted.contains(key) && !isAskedForByItsBeginning(key, quoted))
                .isEmpty();
    }

    private static boolean isAskedForByItsBeginning(String key, Set<String> quoted) {
        for (var dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (quoted.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Collection<Path> sources() throws IOException {
        return Stream.concat(files("src/main/java", ".java").stream(), files("src/main/webapp", ".xhtml").stream())
                .toList();
    }

    private static Collection<Path> files(String folder, String ending) throws IOException {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        for (var bundle : bundles().toList()) {
            keys.addAll(read(bundle).keySet());
        }
        return keys;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> read(String bundle) throws IOException {
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(bundle + ".properties"))) {
            var properties = new Properties();
            properties.load(reader);
            return properties.entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> (String) entry.getKey(),
                            entry -> (String) entry.getValue(),
                            (a, b) -> b,
                            TreeMap::new));
        }
    }
}
