package app.foyer.testing;

import app.foyer.testing.Http.Answer;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page, filled in and sent by somebody without a browser. The page's own hidden fields go with it. */
public final class PostedForm {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");

    private final Http http;
    private final String id;
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private PostedForm(Http http, String id, String page) {
        this.http = http;
        this.id = id;
        var start = page.indexOf("<form id=\"" + id + "\"");
        if (start < 0) {
            throw new AssertionError("There is no form " + id + " on the page:\n" + page);
        }
        var form = page.substring(start, page.indexOf("</form>", start));
        action = first(ACTION, form);
        INPUT.matcher(form).results().map(found -> found.group()).forEach(input -> {
            fields.put(first(NAME, input), first(VALUE, input));
        });
        fields.putAll(ChosenEntries.in(form));
        fields.put("primefaces.nonce", first(NONCE, page));
    }

    /** @param page the answer that shows the form */
    public static PostedForm on(Http http, Answer page, String id) {
        return new PostedForm(http, id, page.body());
    }

    /** @param page as somebody has altered it */
    public static PostedForm onText(Http http, String page, String id) {
        return new PostedForm(http, id, page);
    }

    public PostedForm with(String field, String content) {
        fields.put(id + ":" + field, content);
        return this;
    }

    /** A field whose name does not begin with the form's. */
    public PostedForm withNamed(String field, String content) {
        fields.put(field, content);
        return this;
    }

    public Answer send(String button, String... headers) {
        return http.postForm(action, filledIn(button), headers);
    }

    /** The same with another verb, so that all of it stands in the address. */
    public Answer inAnAddress(String verb, String button) {
        return http.send(verb, action + (action.contains("?") ? "&" : "?") + filledIn(button), BodyPublishers.noBody());
    }

    private String filledIn(String button) {
        fields.put(id + ":" + button, "");
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
