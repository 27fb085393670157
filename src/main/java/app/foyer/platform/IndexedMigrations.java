package app.foyer.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * Finds the migrations by the list {@code db/migration/index.txt} instead of scanning the class path, which silently
 * finds nothing on some servers. A test keeps the list complete.
 */
final class IndexedMigrations implements ResourceProvider {

    private static final String ROOT = "db/migration/";

    private final String vendor;
    private final ClassLoader classes = IndexedMigrations.class.getClassLoader();

    /** @param vendor the folder beside {@code common} that belongs to this database: {@code h2} or {@code postgresql} */
    IndexedMigrations(String vendor) {
        this.vendor = vendor;
    }

    @Override
    public LoadableResource getResource(String name) {
        return classes.getResource(name) == null ? null : new Migration(name);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return index().stream()
                .filter(path -> path.startsWith("common/") || path.startsWith(vendor + "/"))
                .map(path -> new Migration(ROOT + path))
                .filter(migration -> migration.getFilename().startsWith(prefix))
                .filter(migration -> Arrays.stream(suffixes).anyMatch(migration.getFilename()::endsWith))
                .map(LoadableResource.class::cast)
                .toList();
    }

    private List<String> index() {
        try (var lines = new BufferedReader(open(ROOT + "index.txt"))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader open(String path) {
        var stream = classes.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("Missing from the application: " + path);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private final class Migration extends LoadableResource {

        private final String path;

        Migration(String path) {
            this.path = path;
        }

        @Override
        public Reader read() {
            return open(path);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
