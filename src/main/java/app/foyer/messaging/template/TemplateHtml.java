package app.foyer.messaging.template;

import java.util.Map;
import java.util.regex.Pattern;

/** The HTML of a template, sanitised: filled, with the lines gone that ask in vain, and dressed for mail readers. */
public record TemplateHtml(String source) {

    private static final Pattern SEVERAL_BLANKS = Pattern.compile("\\n\\s*\\n+");
    private static final String INK = " class=\"ink\" style=\"color:#1d1b18;";

    /** Mail readers know no style sheets worth the name: what has no look of its own gets ours, element by element. */
    private static final Map<String, String> LOOKS = Map.of(
            "<h1>", "<h1" + INK + "margin:0 0 16px;font-size:24px;line-height:1.2;font-weight:650\">",
            "<h2>", "<h2" + INK + "margin:24px 0 8px;font-size:18px;line-height:1.35;font-weight:650\">",
            "<h3>", "<h3" + INK + "margin:16px 0 8px;font-size:16px;line-height:1.35;font-weight:650\">",
            "<p>", "<p" + INK + "margin:0 0 16px\">",
            "<p class=\"small\">", "<p class=\"soft\" style=\"margin:16px 0 0;color:#57524a;font-size:14px\">",
            "<ul>", "<ul" + INK + "margin:0 0 16px;padding:0 0 0 20px\">",
            "<ol>", "<ol" + INK + "margin:0 0 16px;padding:0 0 0 20px\">",
            "<hr />", "<hr style=\"margin:24px 0;border:0;border-top:1px solid #e6e1d8\" />",
            "<a class=\"button\" ",
                    "<a class=\"button\" style=\"display:inline-block;padding:12px 20px;border-radius:6px;"
                            + "background:#14655a;color:#ffffff;font-weight:600;text-decoration:none\" ",
            "<a href=", "<a class=\"accent\" style=\"color:#14655a;font-weight:550;text-decoration:underline\" href=");

    public String fill(Placeholders values) {
        var kept = source;
        for (var one : new TemplateText(source).placeholders()) {
            if (one.takesItsLine() && !values.has(one)) {
                kept = HtmlLines.without(one.written(), kept);
            }
        }
        var filled = TemplateText.replace(dressed(kept), values, TemplateHtml::escaped);
        return SEVERAL_BLANKS
                .matcher(filled.replace(escaped(values.blockMark()), values.blockHtml()))
                .replaceAll("\n");
    }

    private static String dressed(String html) {
        var dressed = html;
        for (var look : LOOKS.entrySet()) {
            dressed = dressed.replace(look.getKey(), look.getValue());
        }
        return dressed;
    }

    static String escaped(String written) {
        return written.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
