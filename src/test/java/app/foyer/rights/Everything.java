package app.foyer.rights;

import app.foyer.rights.Rights.Rest;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything in Foyer that has an address, and every parameter that it reads: found in what is shipped, not in a list. */
final class Everything {

    static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");

    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java/app/foyer");
    private static final String PAGE = ".xhtml";
    private static final Pattern MAPPING =
            Pattern.compile("(?s)<servlet-mapping>.*?<url-pattern>(.*?)</url-pattern>.*?</servlet-mapping>");

    private static final List<Pattern> READINGS = List.of(
            Pattern.compile(
                    "(?i)\\b(?:parameters|address|getRequestParameterMap\\(\\)|getRequestParameterValuesMap\\(\\)"
                            + "|getParameterMap\\(\\))\\s*\\.(?:get|containsKey|getOrDefault)\\(\\s*([\\w.\"-]+)"),
            Pattern.compile("\\bgetParameter(?:Values)?\\(\\s*([\\w.\"-]+)"),
            Pattern.compile("\\b(?:id|number|reference|asked|parameter)\\(\\s*([A-Z_]{2,}|\"[^\"]+\")\\s*\\)"),
            Pattern.compile("\\breader\\s*\\.read\\(\\s*([\\w.\"-]+)"),
            Pattern.compile("@Param\\([^)]*name\\s*=\\s*(\"[^\"]+\")"),
            Pattern.compile("@Param(?:\\((?:(?!name)[^)])*\\))?\\s+(?:private\\s+)?[\\w<>]+\\s+(\\w+);"),
            Pattern.compile("\\bparam(?:Values)?\\.(\\w+)\\}"),
            Pattern.compile("\\bparam(?:Values)?\\['([^']+)'\\]"));
    private static final Pattern VIEW_PARAMETER = Pattern.compile("<f:viewParam\\b[^>]*\\bname=(\"[^\"]+\")");

    private Everything() {}

    /** A parameter of an address, and which class or page reads it. */
    record Parameter(String reader, String name, boolean isNamedByAVariable) implements Comparable<Parameter> {

        @Override
        public int compareTo(Parameter other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return reader + " " + name;
        }
    }

    /** The address of each page, without {@code .xhtml}; of an index page its folder. */
    static List<String> pages() {
        return files(WEBAPP)
                .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.endsWith(PAGE))
                .filter(name -> !name.startsWith("/WEB-INF/") && !name.startsWith("/resources/"))
                .map(name -> name.substring(0, name.length() - PAGE.length()))
                .map(name -> name.endsWith("/index") ? name.substring(0, name.length() - "index".length()) : name)
                .sorted()
                .toList();
    }

    /** The patterns of all servlets, from their annotations and from web.xml. */
    static List<String> servlets() {
        var annotated = classes().stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .map(type -> type.getAnnotationOfType(WebServlet.class))
                .flatMap(servlet -> Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns())));
        var listed = MAPPING.matcher(text(WEBAPP.resolve("WEB-INF/web.xml")))
                .results()
                .map(found -> found.group(1));
        return Stream.concat(annotated, listed).sorted().toList();
    }

    /** Verb and path of everything that programs may ask for. */
    static List<Rest> rest() {
        var classes = classes();
        var root = classes.stream()
                .filter(type -> type.isAnnotatedWith(ApplicationPath.class))
                .map(type -> type.getAnnotationOfType(ApplicationPath.class).value())
                .findFirst()
                .orElseThrow();
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream().flatMap(method -> verb(method).stream()
                        .map(verb -> new Rest(verb, "/" + root + "/" + path(type) + path(method), false))))
                .map(rest ->
                        new Rest(rest.verb(), rest.path().replaceAll("/+", "/").replaceAll("/$", ""), false))
                .toList();
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(type -> type.getAnnotationOfType(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(CanBeAnnotated part) {
        return "/"
                + (part.isAnnotatedWith(Path.class)
                        ? (part instanceof JavaClass type
                                ? type.getAnnotationOfType(Path.class).value()
                                : ((JavaMethod) part)
                                        .getAnnotationOfType(Path.class)
                                        .value())
                        : "");
    }

    /** Every parameter that a page declares or that a class asks the request for. */
    static TreeSet<Parameter> parameters() {
        var all = new TreeSet<Parameter>();
        files(WEBAPP).filter(file -> file.toString().endsWith(PAGE)).forEach(file -> {
            var text = text(file);
            var reader = "/" + WEBAPP.relativize(file);
            Stream.of(VIEW_PARAMETER, READINGS.get(6), READINGS.get(7))
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .forEach(found ->
                            all.add(new Parameter(reader, found.group(1).replace("\"", ""), false)));
        });
        // REST has its own table: what it takes stands in paths and bodies
        files(SOURCES).filter(file -> !file.startsWith(SOURCES.resolve("api"))).forEach(file -> {
            var text = text(file);
            READINGS.stream()
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .forEach(found -> all.add(parameter(file, text, found.group(1))));
        });
        return all;
    }

    private static Parameter parameter(java.nio.file.Path file, String text, String expression) {
        var reader = file.getFileName().toString().replace(".java", "");
        if (expression.startsWith("\"")) {
            return new Parameter(reader, expression.replace("\"", ""), false);
        }
        var dot = expression.lastIndexOf('.');
        var source = dot < 0 ? text : sourceOf(expression.substring(0, dot));
        var constant = Pattern.compile("\\b%s\\s*=\\s*\"([^\"]*)\"".formatted(expression.substring(dot + 1)))
                .matcher(source);
        return constant.find()
                ? new Parameter(reader, constant.group(1), false)
                : new Parameter(reader, expression, true);
    }

    private static String sourceOf(String type) {
        var simple = type.substring(type.lastIndexOf('.') + 1) + ".java";
        return files(SOURCES)
                .filter(file -> file.getFileName().toString().equals(simple))
                .map(Everything::text)
                .findFirst()
                .orElse("");
    }

    static JavaClasses classes() {
        return Imported.CLASSES;
    }

    /** The roles that web.xml declares. */
    static List<String> roles() {
        var found = new ArrayList<String>();
        Pattern.compile("(?s)<security-role>\\s*<role-name>(.*?)</role-name>")
                .matcher(text(WEBAPP.resolve("WEB-INF/web.xml")))
                .results()
                .forEach(role -> found.add(role.group(1)));
        return found;
    }

    private static Stream<java.nio.file.Path> files(java.nio.file.Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read once, when first asked for. */
    private static final class Imported {

        static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("app.foyer");
    }
}
