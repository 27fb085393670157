package app.foyer.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which address of Foyer a request asks for, without the context path and without path parameters. */
public record RequestPath(String value) {

    private static final Set<String> FOR_EVERYBODY = Set.of("", "/", "/index", "/book");

    /** Its colour, its logo and the pictures of its services and its staff, which pages show before anybody has signed in. */
    private static final Set<String> OF_THE_COMPANY =
            Set.of("/company.css", "/company-logo.png", "/service-picture.jpg", "/staff-picture");

    public static RequestPath of(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return new RequestPath(path.replaceAll(";[^/]*", ""));
    }

    /**
     * Whether a part of Foyer is meant by its own name. {@code /api/..%2flogin} is not: the container takes it for
     * {@code /login}, and so it has to be treated as a page.
     */
    private boolean isIn(String folder) {
        return value.startsWith(folder) && !value.contains("..") && !value.contains("%") && !value.contains("\\");
    }

    /** Style sheets, scripts, pictures: the same for everybody, and cached as long as they say themselves. */
    public boolean isFile() {
        return isIn("/jakarta.faces.resource/") || isIn("/resources/") || OF_THE_COMPANY.contains(value);
    }

    public boolean isApi() {
        return isIn("/api/");
    }

    public boolean isHealth() {
        return isIn("/health/");
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
