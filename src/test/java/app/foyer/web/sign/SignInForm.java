package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.PostedForm;

/** The form of the sign-in page, filled in without a browser. */
final class SignInForm {

    private SignInForm() {}

    static Answer signIn(Http http, String email, String password) {
        return fill(http, http.get("/login"), email, password);
    }

    /** @param page with the form, as it was answered last */
    static Answer fill(Http http, Answer page, String email, String password) {
        return PostedForm.on(http, page, "login")
                .with("email", email)
                .with("password", password)
                .send("signIn");
    }

    /** What people read on it. */
    static String words(Answer page) {
        assertThat(page.status()).isEqualTo(200);
        return page.body()
                .replaceAll("(?s)<(script|style|head).*?</\\1>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
