package app.foyer.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that everybody uses, in lower case; where the list comes from is told in the folder's NOTICE. */
final class CommonPasswords {

    private static final String LIST = "/app/foyer/account/password/common-passwords.txt";
    private static final Set<String> WORDS = read();

    private CommonPasswords() {}

    static Set<String> list() {
        return WORDS;
    }

    private static Set<String> read() {
        var stream = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST), LIST);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
