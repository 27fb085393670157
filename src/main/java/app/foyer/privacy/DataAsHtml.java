package app.foyer.privacy;

import app.foyer.shared.Texts;
import app.foyer.shared.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The same data to read, as one page that needs nothing else: no script, nothing from elsewhere. */
final class DataAsHtml {

    private static final String STYLES =
            "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
                    + "color-scheme:light dark}dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1rem}"
                    + "dt{opacity:.75}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}"
                    + "ol{padding-inline-start:1.5rem}li{margin-block:1rem}h2{margin-block-start:2.5rem}";

    private final Wording words;
    private final Texts texts;
    private final String company;
    private final StringBuilder html = new StringBuilder();

    DataAsHtml(Wording words, String company) {
        this.words = words;
        this.texts = Texts.in(words.locale());
        this.company = company;
    }

    String page(Map<String, Object> data) {
        var title = texts.of("common.data.title", company);
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(words.locale().getLanguage())
                .append("\"><head><meta charset=\"UTF-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLES)
                .append("</style></head><body>\n");
        element("h1", title);
        element("p", texts.of("common.data.made", words.dateTimeInZone(words.now())));
        data.forEach((name, part) -> {
            element("h2", label(name));
            show(name, part);
        });
        return html.append("</body></html>\n").toString();
    }

    private void show(String name, Object content) {
        if (content instanceof Map<?, ?> map) {
            html.append("<dl>\n");
            map.forEach((member, value) -> {
                if (value != null && !"".equals(value) && !List.of().equals(value)) {
                    element("dt", label(String.valueOf(member)));
                    html.append("<dd>");
                    show(String.valueOf(member), value);
                    html.append("</dd>\n");
                }
            });
            html.append("</dl>\n");
        } else if (content instanceof List<?> list) {
            html.append("<ol>\n");
            list.forEach(one -> {
                html.append("<li>");
                show(name, one);
                html.append("</li>\n");
            });
            html.append("</ol>\n");
        } else {
            html.append(escaped(inWords(content)));
        }
    }

    private String inWords(Object content) {
        if (content instanceof Instant moment) {
            return words.dateTimeInZone(moment);
        }
        if (content instanceof Enum<?> constant) {
            var key = "common." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return texts.has(key) ? texts.of(key) : constant.name();
        }
        return words.any(content);
    }

    private String label(String name) {
        var key = "common.data." + name;
        return texts.has(key) ? texts.of(key) : name;
    }

    private void element(String tag, String text) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
