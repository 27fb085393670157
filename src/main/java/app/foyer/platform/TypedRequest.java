package app.foyer.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request whose typed text has no control characters but tabs and the ends of lines. Nobody types them: they come along
 * with what is pasted from somewhere else and show nothing, so they are left out instead of refused, which would cost the person
 * the whole form for something that nobody can see. One of them, U+0000, PostgreSQL cannot keep at all.
 */
final class TypedRequest extends HttpServletRequestWrapper {

    TypedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return typed(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return typed(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var typed = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> typed.put(name, typed(values)));
        return typed;
    }

    private static String[] typed(String[] values) {
        return values == null
                ? null
                : Stream.of(values).map(TypedRequest::typed).toArray(String[]::new);
    }

    static String typed(String text) {
        return text == null || text.chars().noneMatch(TypedRequest::isUntyped)
                ? text
                : text.codePoints()
                        .filter(character -> !isUntyped(character))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isUntyped(int character) {
        return Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0;
    }
}
