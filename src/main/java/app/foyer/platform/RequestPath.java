package app.foyer.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which address of Foyer a request asks for, without the context path and without path parameters. */
public record RequestPath(String value) {

    private static final Set<String> FOR_EVERYBODY = Set.of("", "/", "/index", "/book");

    public static RequestPath of(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return new RequestPath(path.replaceAll(";[^/]*", ""));
    }

    /** Style sheets, scripts, pictures: the same for everybody, and cached as long as they say themselves. */
    public boolean isFile() {
        return value.startsWith("/jakarta.faces.resource/") || value.startsWith("/resources/");
    }

    public boolean isApi() {
        return value.startsWith("/api/");
    }

    public boolean isHealth() {
        return value.startsWith("/health/");
    }

    /** Pages that show nothing of anybody. */
    boolean isForEverybody() {
        return FOR_EVERYBODY.contains(withoutExtension());
    }

    /** {@code /login} for {@code /login} and for {@code /login.xhtml}. */
    public String withoutExtension() {
        return value.endsWith(".xhtml") ? value.substring(0, value.length() - ".xhtml".length()) : value;
    }
}
