package app.foyer.customer.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of a file can tell about a customer, with the words by which people head such a column. */
public enum Field {
    FIRST_NAME("first name", "firstname", "given name", "forename", "vorname", "rufname"),
    LAST_NAME("last name", "lastname", "surname", "family name", "nachname", "familienname", "zuname"),
    FULL_NAME(
            "name",
            "full name",
            "fullname",
            "customer",
            "client",
            "customer name",
            "kunde",
            "kundin",
            "kundenname",
            "vollständiger name"),
    EMAIL(
            "email",
            "e mail",
            "mail",
            "email address",
            "e mail address",
            "mail address",
            "e mail adresse",
            "email adresse",
            "mailadresse",
            "emailadresse"),
    PHONE(
            "phone",
            "phone number",
            "telephone",
            "tel",
            "mobile",
            "mobile phone",
            "mobile number",
            "cell",
            "cell phone",
            "telefon",
            "telefonnummer",
            "handy",
            "handynummer",
            "mobil",
            "mobilnummer",
            "rufnummer",
            "mobiltelefon"),
    GENDER("gender", "sex", "salutation", "title", "geschlecht", "anrede"),
    BIRTH_DATE(
            "date of birth",
            "birth date",
            "birthdate",
            "birthday",
            "dob",
            "born",
            "geburtsdatum",
            "geburtstag",
            "geboren",
            "geboren am",
            "geb datum"),
    LANGUAGE("language", "lang", "locale", "sprache"),
    TIME_ZONE("time zone", "timezone", "zone", "zeitzone"),
    NOTES(
            "notes",
            "note",
            "comment",
            "comments",
            "remark",
            "remarks",
            "notiz",
            "notizen",
            "bemerkung",
            "bemerkungen",
            "kommentar",
            "anmerkung",
            "anmerkungen"),
    TAGS(
            "tags",
            "tag",
            "labels",
            "label",
            "groups",
            "group",
            "schlagwort",
            "schlagwörter",
            "schlagworte",
            "etiketten",
            "gruppe",
            "gruppen");

    private final Set<String> words;

    Field(String... words) {
        this.words = Set.of(words);
    }

    /** The field that this head of a column speaks of, in English or German, however it is written. */
    static Optional<Field> headed(String head) {
        var plain = plain(head);
        return Stream.of(values())
                .filter(field -> field.words.contains(plain) || plain.equals(plain(field.name())))
                .findFirst();
    }

    /** In small letters, with a blank for everything that is no letter. */
    static String plain(String head) {
        return head.toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}
