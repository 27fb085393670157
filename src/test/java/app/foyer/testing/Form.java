package app.foyer.testing;

import app.foyer.testing.Http.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form as it came over HTTP, with the hidden fields that a browser would send back. */
public final class Form {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Form(String action) {
        this.action = action;
    }

    /** @param id of the form in the page */
    public static Form in(Answer page, String id) {
        var found = Pattern.compile("(?s)<form\\b[^>]*\\bid=\"%s\"[^>]*>(.*?)</form>".formatted(Pattern.quote(id)))
                .matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No form \"%s\" in %s".formatted(id, page));
        }
        var form = new Form(attribute(found.group(), "action"));
        var inputs = INPUT.matcher(found.group(1));
        while (inputs.find()) {
            var input = inputs.group();
            if (input.contains("type=\"hidden\"")) {
                form.fields.put(attribute(input, "name"), attribute(input, "value"));
            }
        }
        form.fields.putAll(ChosenEntries.in(found.group(1)));
        Matcher nonce = NONCE.matcher(page.header("Content-Security-Policy"));
        if (nonce.find()) {
            form.fields.put("primefaces.nonce", nonce.group(1));
        }
        return form;
    }

    public Form with(String field, String content) {
        fields.put(field, content);
        return this;
    }

    public Form without(String field) {
        fields.remove(field);
        return this;
    }

    /** As when the button with this name is pressed. */
    public Answer pressedBy(Http person, String button, String... headers) {
        fields.put(button, button);
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return person.postForm(action, body, headers);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b%s=\"([^\"]*)\"".formatted(name)).matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }
}
