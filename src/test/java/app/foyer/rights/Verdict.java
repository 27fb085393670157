package app.foyer.rights;

import app.foyer.testing.Http.Answer;

/** What became of somebody who asked for a page. */
enum Verdict {
    ENTERS,
    IS_ASKED_TO_SIGN_IN,
    IS_REFUSED,
    FINDS_NOTHING,
    IS_NOT_UNDERSTOOD;

    static Verdict of(Answer answer) {
        var status = answer.status();
        if (status == 302 || status == 303) {
            return answer.header("Location").contains("/login?from=") ? IS_ASKED_TO_SIGN_IN : ENTERS;
        }
        return switch (status) {
            case 200 -> ENTERS;
            case 401, 403 -> IS_REFUSED;
            case 404, 410 -> FINDS_NOTHING;
            default -> IS_NOT_UNDERSTOOD;
        };
    }
}
