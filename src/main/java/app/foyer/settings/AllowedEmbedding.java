package app.foyer.settings;

import app.foyer.platform.EmbeddingSites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sites that {@link SecuritySettings} names, asked for each time, so that the next page obeys. */
@ApplicationScoped
public class AllowedEmbedding implements EmbeddingSites {

    /** They stand in a header, so that whatever is no plain origin is left out, however it got into the database. */
    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?", Pattern.CASE_INSENSITIVE);

    @Inject
    private Settings settings;

    @Override
    public Set<String> origins() {
        return settings.read(SecuritySettings.class).embeddingSites().stream()
                .map(String::strip)
                .filter(site -> ORIGIN.matcher(site).matches())
                .collect(Collectors.toSet());
    }
}
