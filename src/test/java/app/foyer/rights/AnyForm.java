package app.foyer.rights;

import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of any page with one of its buttons, filled in as it came; what was empty gets something to say.
 *
 * @param name of the form and the button, for who has to find it
 */
record AnyForm(String name, String action, Map<String, String> fields) {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea\\b([^>]*)>(.*?)</textarea>");
    private static final Pattern BUTTON = Pattern.compile("<button\\b[^>]*>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");
    private static final Set<String> SECRETS =
            Set.of("jakarta.faces.ViewState", "jakarta.faces.ClientWindow", "primefaces.nonce");

    /** Signing out is everybody's own business. */
    private static final Set<String> NOT_THESE = Set.of("top");

    static List<AnyForm> allIn(Answer page) {
        return FORM
                .matcher(page.body())
                .results()
                .filter(found -> found.group(1).contains("method=\"post\""))
                .filter(found -> !NOT_THESE.contains(attribute(found.group(1), "id")))
                .flatMap(found -> BUTTON.matcher(found.group(2))
                        .results()
                        .map(button -> button.group())
                        .filter(button -> !attribute(button, "name").isEmpty())
                        .map(button -> read(page, found.group(1), found.group(2), button)))
                .collect(Collectors.toMap(AnyForm::kind, form -> form, (first, next) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The rows of a list have the same buttons, which differ in the row's number: one row stands for all. */
    private String kind() {
        return name.replaceAll("\\d+", "N");
    }

    private static AnyForm read(Answer page, String tag, String content, String button) {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(content).results().map(found -> found.group()).forEach(input -> {
            var isChosen = !input.matches(".*type=\"(checkbox|radio)\".*") || input.contains("checked");
            if (isChosen) {
                fields.put(attribute(input, "name"), filled(attribute(input, "type"), attribute(input, "value")));
            }
        });
        SELECT.matcher(content).results().forEach(select -> OPTION.matcher(select.group(2))
                .results()
                .map(option -> attribute(option.group(), "value"))
                .forEach(value -> fields.put(attribute(select.group(1), "name"), value)));
        AREA.matcher(content)
                .results()
                .forEach(area -> fields.put(attribute(area.group(1), "name"), filled("text", area.group(2))));
        var nonce = NONCE.matcher(page.body());
        fields.put("primefaces.nonce", nonce.find() ? nonce.group(1) : "");
        fields.put(attribute(button, "name"), attribute(button, "value"));
        return new AnyForm(attribute(button, "name"), attribute(tag, "action"), fields);
    }

    private static String filled(String type, String value) {
        if (!value.isEmpty()) {
            return value;
        }
        return switch (type) {
            case "email" -> "somebody@people.example";
            case "tel" -> "+49 30 901820";
            case "password" -> "three blind mice";
            case "date" -> "2027-01-04";
            case "number" -> "7";
            case "hidden" -> "";
            default -> "Something";
        };
    }

    /** Whether somebody who got this page has a view state of their own. */
    static boolean hasSecrets(Answer page) {
        return allIn(page).stream().anyMatch(form -> form.fields.containsKey("jakarta.faces.ViewState"));
    }

    /** The same with the view state of a page that the sender has got. */
    AnyForm withSecretsOf(Answer page) {
        var theirs = allIn(page).stream().findFirst();
        var mixed = new LinkedHashMap<>(fields);
        theirs.ifPresent(form -> SECRETS.forEach(name -> {
            if (form.fields.containsKey(name)) {
                mixed.put(name, form.fields.get(name));
            }
        }));
        return new AnyForm(name, action, mixed);
    }

    Answer sentBy(Http person) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return person.postForm(action, body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }

    @Override
    public String toString() {
        return name + " at " + action;
    }
}
