package app.foyer.messaging.template;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lets through what mails need and nothing that runs, spies or covers something up. */
public final class SafeHtml {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");
    /** No sign of it means anything to a sanitiser. */
    private static final Pattern VEILED = Pattern.compile("zzfoyer([a-z_]+)zz");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:|tel:).*");
    private static final Pattern OWN_LINK = Pattern.compile("zzfoyer[a-z_]+_urlzz");

    /** Addresses of the common kinds, or a placeholder that is one: no other value may become an address. */
    private static final AttributePolicy LINKS = (element, attribute, value) ->
            ADDRESS.matcher(value).matches() || OWN_LINK.matcher(value).matches() ? value : null;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "h1",
                    "h2",
                    "h3",
                    "p",
                    "div",
                    "span",
                    "br",
                    "hr",
                    "a",
                    "b",
                    "strong",
                    "i",
                    "em",
                    "u",
                    "s",
                    "small",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "center",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "td",
                    "th",
                    "img")
            .allowWithoutAttributes("a", "span", "img")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("class")
            .matching(Pattern.compile("button|small|soft|ink|accent"))
            .onElements("a", "p", "div", "span", "td")
            .allowAttributes("href")
            .matching(LINKS)
            .onElements("a")
            .allowAttributes("src")
            .matching(Pattern.compile("(?i)https://[^\\s]+"))
            .onElements("img")
            .allowAttributes("alt", "width", "height")
            .onElements("img", "table", "td", "th")
            .allowAttributes("align", "valign", "bgcolor", "colspan", "rowspan", "cellpadding", "cellspacing", "border")
            .onElements("table", "tr", "td", "th", "p", "div", "img")
            .allowAttributes("dir", "lang", "role")
            .globally()
            .allowStyling()
            .toFactory();

    /** What the sanitiser writes with numbers though nothing needs it; people edit this again. */
    private static final Map<String, String> READABLE =
            Map.of("&#64;", "@", "&#61;", "=", "&#43;", "+", "&#39;", "'", "&#96;", "`");

    private static final HtmlChangeListener<Set<String>> LISTENER = new HtmlChangeListener<>() {
        @Override
        public void discardedTag(Set<String> takenOut, String element) {
            takenOut.add("<" + element + ">");
        }

        @Override
        public void discardedAttributes(Set<String> takenOut, String element, String... attributes) {
            takenOut.addAll(Set.of(attributes));
        }
    };

    private SafeHtml() {}

    /** What is safe, and what was taken out, in the words of HTML: {@code <script>}, {@code onclick}. */
    public record Cleaned(String safe, Set<String> takenOut) {}

    /** @param written with known placeholders only */
    public static String of(String written) {
        return clean(written).safe();
    }

    /** The same, with what was taken out. */
    public static Cleaned clean(String written) {
        var takenOut = new TreeSet<String>();
        var veiled = PLACEHOLDER.matcher(written).replaceAll("zzfoyer$1zz");
        var safe = VEILED.matcher(POLICY.sanitize(veiled, LISTENER, takenOut)).replaceAll("{$1}");
        for (var sign : READABLE.entrySet()) {
            safe = safe.replace(sign.getKey(), sign.getValue());
        }
        return new Cleaned(
                safe.replaceAll("<a href=(\"[^\"]*\") class=\"button\"", "<a class=\"button\" href=$1"), takenOut);
    }
}
