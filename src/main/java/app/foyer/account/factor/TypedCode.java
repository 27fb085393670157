package app.foyer.account.factor;

import java.util.Optional;

/**
 * What somebody typed when asked for a code.
 *
 * @param digits without spaces, for a code of the app
 * @param recovery when it looks like a recovery code
 */
public record TypedCode(String digits, Optional<RecoveryCode> recovery) {

    private static final int LONGEST = 100;

    static TypedCode of(String typed) {
        var text = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
        return new TypedCode(text.replaceAll("\\s", ""), RecoveryCode.parse(text));
    }

    boolean isRecoveryCode() {
        return recovery.isPresent();
    }

    /** Never the code: this ends up in logs. */
    @Override
    public String toString() {
        return "TypedCode[…]";
    }
}
