package app.foyer.web.admin.setting;

import app.foyer.settings.LogoMark;
import app.foyer.shared.Wording;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The contents of settings in words, for the log. */
public final class SettingWords {

    private SettingWords() {}

    /** What the setting of this name says; some say more than their type. */
    public static String of(String name, Object content, Wording words) {
        return switch (name) {
            case "language" -> Locale.forLanguageTag(String.valueOf(content)).getDisplayLanguage(words.locale());
            case "logo" ->
                LogoMark.read(String.valueOf(content))
                        .map(logo -> words.text("admin.log.picture", logo.width(), logo.height()))
                        .orElseGet(() -> of(content, words));
            case "depositSum" -> sum(content, words);
            case "depositKeptUntil" ->
                content instanceof Optional<?> own && own.isEmpty()
                        ? words.text("admin.log.likeFullRefund")
                        : of(content, words);
            default -> of(content, words);
        };
    }

    /** A rule of one service, where nothing means: as for all services. */
    public static String ofOne(String name, Object content, Wording words) {
        return content instanceof Optional<?> own && own.isEmpty()
                ? words.text("admin.log.asForAll")
                : of(name, content, words);
    }

    private static String sum(Object content, Wording words) {
        if (content instanceof Optional<?> own) {
            return own.map(sum -> sum(sum, words)).orElse("");
        }
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(2);
        return format.format(content);
    }

    public static String of(Object content, Wording words) {
        if (content instanceof Optional<?> optional) {
            return optional.map(value -> of(value, words)).orElseGet(() -> words.text("admin.log.general"));
        }
        if (content instanceof Boolean isOn) {
            return words.text(isOn ? "admin.log.on" : "admin.log.off");
        }
        if (content instanceof Collection<?> several) {
            return several.isEmpty()
                    ? words.text("admin.log.nothing")
                    : several.stream().map(words::any).collect(Collectors.joining(", "));
        }
        if (content instanceof BigDecimal rate) {
            return words.text(
                    "admin.log.percent",
                    NumberFormat.getNumberInstance(words.locale()).format(rate));
        }
        if (content instanceof ZoneId zone) {
            return zone.getId().replace('_', ' ');
        }
        if (content instanceof String text && text.contains("\n")) {
            return text.lines().map(String::strip).collect(Collectors.joining(" / "));
        }
        return "".equals(content) ? words.text("admin.log.nothing") : words.any(content);
    }
}
