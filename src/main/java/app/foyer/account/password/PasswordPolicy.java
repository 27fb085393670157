package app.foyer.account.password;

import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are good enough: long enough, and not among the first that anybody would try. There is no rule about
 * digits or signs.
 *
 * @param minimumLength in characters, as the business asks today
 * @param commonest passwords that everybody uses, in lower case
 * @param ownWords words of the person and of the company, in lower case: nobody may use one of them with some digits
 */
public record PasswordPolicy(int minimumLength, Set<String> commonest, Set<String> ownWords) {

    static final int MAXIMUM_LENGTH = 128;

    /** Longer input is cut before it is hashed; no password that was ever accepted is longer. */
    private static final int LONGEST_INPUT = 1_000;

    private static final int SHORTEST_OWN_WORD = 4;

    /** @param ownPhrases the person's address and name, the company's name: whatever others know about them */
    static PasswordPolicy forPerson(int minimumLength, Set<String> commonest, Collection<String> ownPhrases) {
        return new PasswordPolicy(
                minimumLength,
                commonest,
                ownPhrases.stream()
                        .flatMap(phrase -> wordsOf(phrase).stream())
                        .filter(word -> word.length() >= SHORTEST_OWN_WORD)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** One spelling for what looks the same on different keyboards. Every password goes through here before it is hashed. */
    static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** What is looked at of something typed, which may be a megabyte, or nothing at all. */
    public static String cut(String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST_INPUT));
    }

    /** Whether two that were typed are one password. */
    static boolean areTheSame(String one, String other) {
        return !cut(one).isEmpty() && normalised(cut(one)).equals(normalised(cut(other)));
    }

    Decision check(String password) {
        var typed = normalised(cut(password));
        var length = typed.codePointCount(0, typed.length());
        var refusals = new ArrayList<Refusal>();
        if (length < minimumLength) {
            refusals.add(Refusal.because("account.password.tooShort", minimumLength));
        }
        if (length > MAXIMUM_LENGTH) {
            refusals.add(Refusal.because("account.password.tooLong", MAXIMUM_LENGTH));
        }
        var word = typed.strip().toLowerCase(Locale.ROOT);
        if (length >= minimumLength && (commonest.contains(word) || isOneSignOverAndOver(word))) {
            refusals.add(Refusal.because("account.password.tooCommon"));
        }
        if (length >= minimumLength && isOwn(word)) {
            refusals.add(Refusal.because("account.password.ownWord"));
        }
        return Decision.refusedFor(refusals);
    }

    /** Blanks alone too. */
    private static boolean isOneSignOverAndOver(String word) {
        return word.codePoints().distinct().count() <= 1;
    }

    /** The person's address, name or company as it is, with digits or signs around it, or some of their words in a row. */
    private boolean isOwn(String typed) {
        return ownWords.contains(typed) || ownWords.contains(lettersOf(typed)) || consistsOfOwnWords(typed);
    }

    private boolean consistsOfOwnWords(String typed) {
        var words = List.of(typed.split("[^\\p{L}]+"));
        var own = words.stream().filter(ownWords::contains).toList();
        var othersLetters = words.stream()
                .filter(word -> !ownWords.contains(word))
                .mapToInt(String::length)
                .sum();
        return !own.isEmpty() && othersLetters < SHORTEST_OWN_WORD;
    }

    /** Each word by itself, and all of them written as one. */
    private static List<String> wordsOf(String phrase) {
        var lower = normalised(phrase).toLowerCase(Locale.ROOT);
        var words = new ArrayList<>(Arrays.asList(lower.split("[^\\p{L}\\p{N}]+")));
        words.add(lower);
        words.add(lettersOf(lower));
        words.add(lettersOf(lower.replaceAll("@.*", "")));
        return words;
    }

    private static String lettersOf(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }
}
