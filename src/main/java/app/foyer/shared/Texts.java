package app.foyer.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that Foyer says, in one language. The texts lie in one bundle per surface ({@code texts/book}, {@code texts/panel},
 * …) and are {@link MessageFormat}s throughout, so an apostrophe is always written twice.
 */
public final class Texts {

    /** The languages that Foyer speaks; the first is spoken to everybody who asks for another one. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    public static final List<String> BUNDLES = List.of(
            "common",
            "refusals",
            "sign",
            "book",
            "panel",
            "admin",
            "mail",
            "api",
            "trial",
            "dashboard",
            "catalog",
            "calendar",
            "form",
            "sheets",
            "search",
            "customers",
            "staffing",
            "accounts",
            "viewas",
            "desk",
            "payments",
            "receipts",
            "packages",
            "coupons");

    private static final Logger LOG = Logger.getLogger(Texts.class.getName());
    private static final Map<Locale, Texts> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final Map<String, Boolean> REPORTED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> patterns;

    private Texts(Locale locale) {
        this.locale = locale;
        this.patterns = BUNDLES.stream()
                .flatMap(name -> bundle(name, locale).stream())
                .flatMap(bundle -> bundle.keySet().stream().map(key -> Map.entry(key, bundle.getString(key))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The texts in the reader's language, or in English when we do not speak it. */
    public static Texts in(Locale reader) {
        return BY_LANGUAGE.computeIfAbsent(spoken(reader), Texts::new);
    }

    /** The language in which this reader is answered. */
    public static Locale spoken(Locale reader) {
        return LANGUAGES.stream()
                .filter(language -> reader != null && language.getLanguage().equals(reader.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    /** The text with its arguments filled in; {@code ???key???} when there is none. */
    public String of(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            report(key);
            return "???" + key + "???";
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The keys that begin like this. */
    public Stream<String> keysFrom(String beginning) {
        return patterns.keySet().stream().filter(key -> key.startsWith(beginning));
    }

    public Locale locale() {
        return locale;
    }

    private void report(String key) {
        if (REPORTED.putIfAbsent(locale + " " + key, true) == null) {
            LOG.log(Level.WARNING, "No text for {0} in {1}", new Object[] {key, locale});
        }
    }

    private static Optional<ResourceBundle> bundle(String name, Locale locale) {
        var base = Texts.class.getPackageName().replace(".shared", ".texts.") + name;
        var withoutServersLanguage =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        try {
            return Optional.of(
                    ResourceBundle.getBundle(base, locale, Texts.class.getClassLoader(), withoutServersLanguage));
        } catch (java.util.MissingResourceException noneYet) {
            return Optional.empty();
        }
    }
}
