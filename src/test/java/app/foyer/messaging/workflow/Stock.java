package app.foyer.messaging.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** A text that Foyer brings along, in one language. */
public record Stock(String language, String key) {

    private static final Path FILES = Path.of("src/main/resources/app/foyer/messaging/workflow/stock");

    public static Stream<Stock> all() throws IOException {
        try (var files = Files.list(FILES.resolve("en"))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).toList().stream()
                    .flatMap(key -> Stream.of(new Stock("en", key), new Stock("de", key)));
        }
    }

    public TemplateParts parts() {
        return StockText.of(key, Locale.forLanguageTag(language)).parts();
    }
}
