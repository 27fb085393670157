package app.foyer.web.sign;

import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.PhoneApp;
import app.foyer.testing.PostedForm;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A second factor of a test's own.
 *
 * @param codes the recovery codes, as the page shows them
 */
public record OwnFactor(PhoneApp phone, List<String> codes) {

    private static final String PAGE = "/panel/password";
    private static final Pattern KEY = Pattern.compile("id=\"appKey\">([A-Z2-7 ]+)<");
    private static final Pattern CODES = Pattern.compile("id=\"recoveryCodes\"[^>]*>([^<]+)<");

    /** Sets it up on the password page. @param http somebody who is signed in */
    public static OwnFactor setUpBy(Http http, String password) {
        PostedForm.on(http, http.get(PAGE + "?factor=on"), "beginFactor")
                .with("password", password)
                .send("begin");
        var page = http.get(PAGE);
        var phone = phoneToldBy(page);
        PostedForm.on(http, page, "confirmFactor")
                .with("code", phone.nextCode())
                .send("confirm");
        var codes = codesOn(http.get(PAGE));
        PostedForm.on(http, http.get(PAGE), "putAway").send("keptCodes");
        return new OwnFactor(phone, codes);
    }

    /** The app that was told the key that stands on this page. */
    public static PhoneApp phoneToldBy(Answer page) {
        return PhoneApp.with(first(KEY, page));
    }

    public static List<String> codesOn(Answer page) {
        return first(CODES, page).lines().toList();
    }

    private static String first(Pattern pattern, Answer page) {
        var found = pattern.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("Nothing like %s at %s:\n%s"
                    .formatted(pattern, page.response().uri(), page.body()));
        }
        return found.group(1);
    }
}
