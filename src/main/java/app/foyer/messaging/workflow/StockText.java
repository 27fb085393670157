package app.foyer.messaging.workflow;

import app.foyer.messaging.template.Placeholder;
import app.foyer.messaging.template.Template;
import app.foyer.shared.Texts;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a stock workflow says as long as nobody has written anything else. Each is a short file, one line for each
 * paragraph, from which HTML and text are made:
 *
 * <pre>
 * the subject stands in the first line
 * # a heading
 * [a link]({cancel_url})
 * [a button]({appointment_url})!
 * ~ a note in small letters
 * </pre>
 */
record StockText(String source) {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\((\\{\\w+})\\)(!?)");

    static StockText of(String key, Locale language) {
        var spoken = Texts.spoken(language).getLanguage();
        return new StockText(Template.file(StockText.class, "stock/" + spoken + "/" + key + ".txt"));
    }

    TemplateParts parts() {
        var lines = source.strip().lines().toList();
        var body = lines.subList(1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return new TemplateParts(
                lines.get(0),
                body.stream().map(StockText::html).collect(Collectors.joining("\n")),
                body.stream().map(StockText::text).collect(Collectors.joining("\n\n")) + "\n");
    }

    private static String html(String line) {
        var link = LINK.matcher(line);
        if (link.matches()) {
            var look = link.group(3).isEmpty() ? "" : "class=\"button\" ";
            return "<p><a " + look + "href=\"" + link.group(2) + "\">" + link.group(1) + "</a></p>";
        } else if (line.startsWith("# ")) {
            return "<h1>" + line.substring(2) + "</h1>";
        } else if (line.startsWith("~ ")) {
            return "<p class=\"small\">" + line.substring(2) + "</p>";
        }
        return line.equals(Placeholder.APPOINTMENT_DETAILS.written())
                ? "<div>" + line + "</div>"
                : "<p>" + line + "</p>";
    }

    private static String text(String line) {
        return LINK.matcher(line).replaceAll("$1:\n$2").replaceFirst("^[#~] ", "");
    }
}
