package app.foyer.messaging.template;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Text with placeholders, {@code {service_name}}, and sections, {@code {#button}…{/button}}. Contains no logic; a
 * placeholder that nobody fills is an error. What is filled in is escaped in HTML and left as it is in text.
 */
public final class Template {

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withDelims("{ }")
            .nullValue("")
            .strictSections(true)
            .emptyStringIsFalse(true);

    private final com.samskivert.mustache.Template compiled;

    private Template(com.samskivert.mustache.Template compiled) {
        this.compiled = compiled;
    }

    public static Template text(String source) {
        return new Template(COMPILER.withEscaper(Escapers.NONE).compile(source));
    }

    public static Template html(String source) {
        return new Template(COMPILER.withEscaper(Escapers.HTML).compile(source));
    }

    public String fill(Map<String, ?> values) {
        return compiled.execute(values);
    }

    /** A file beside a class. */
    public static String file(Class<?> beside, String name) {
        try (var file = beside.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
