package app.foyer.customer.importing;

import app.foyer.customer.Gender;
import app.foyer.shared.Texts;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words with which other programs say what Foyer keeps as a choice, in English and German. */
final class SaidWords {

    private static final Map<Gender, Set<String>> GENDERS = Map.of(
            Gender.FEMALE,
            Set.of("f", "w", "female", "woman", "weiblich", "frau", "fr", "ms", "mrs", "miss", "mme"),
            Gender.MALE,
            Set.of("m", "male", "man", "männlich", "maennlich", "herr", "hr", "mr", "mann"),
            Gender.OTHER,
            Set.of("o", "d", "x", "other", "divers", "diverse", "nonbinary", "non binary", "mx", "andere", "anderes"));

    private SaidWords() {}

    static Optional<Gender> gender(String word) {
        var plain = Field.plain(word);
        return GENDERS.entrySet().stream()
                .filter(known -> known.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** @return one that Foyer speaks: {@code de} for {@code German}, {@code Deutsch}, {@code de-AT} or {@code DE} */
    static Optional<String> language(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT);
        return Texts.LANGUAGES.stream()
                .filter(language -> plain.matches(language.getLanguage() + "([-_].*)?")
                        || plain.equals(
                                language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT))
                        || plain.equals(
                                language.getDisplayLanguage(Locale.GERMAN).toLowerCase(Locale.ROOT)))
                .map(Locale::getLanguage)
                .findFirst();
    }

    static Optional<ZoneId> zone(String word) {
        try {
            return Optional.of(ZoneId.of(word.strip()))
                    .filter(zone -> ZoneId.getAvailableZoneIds().contains(zone.getId()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
