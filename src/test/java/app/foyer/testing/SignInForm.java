package app.foyer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Http.Answer;

/** The form of the sign-in page, filled in without a browser. */
public final class SignInForm {

    private SignInForm() {}

    public static Answer signIn(Http http, String email, String password) {
        return filledIn(http, email, password).send("signIn");
    }

    /** For who ticks something else, or sends it later or otherwise. */
    public static PostedForm filledIn(Http http, String email, String password) {
        return filledIn(http, http.get("/login"), email, password);
    }

    /** @param page with the form, as it was answered last */
    public static Answer fill(Http http, Answer page, String email, String password) {
        return filledIn(http, page, email, password).send("signIn");
    }

    private static PostedForm filledIn(Http http, Answer page, String email, String password) {
        return PostedForm.on(http, page, "login").with("email", email).with("password", password);
    }

    /** What people read on it. */
    public static String words(Answer page) {
        assertThat(page.status()).isEqualTo(200);
        return page.body()
                .replaceAll("(?s)<(script|style|head).*?</\\1>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
