package app.foyer.web.sign;

import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.PostedForm;

/** Somebody without a browser who wants an account: fills in the form, reads the mail, proves the address. */
record SigningUp(FoyerServer server, String email) {

    static final String PASSWORD = "four quiet herons wading";

    /** What comes back of the form. */
    Answer asks() {
        return asks(PASSWORD);
    }

    Answer asks(String password) {
        var http = Http.to(server);
        return PostedForm.on(http, http.get("/signup"), "signUp")
                .with("firstName", "Grace")
                .with("lastName", "Höpper")
                .with("email", email)
                .with("phone", "+49 30 901820")
                .with("password", password)
                .send("askForAccount");
    }

    /** With nothing but a password in it. */
    Answer sendsAnEmptyForm(String password) {
        var http = Http.to(server);
        return PostedForm.on(http, http.get("/signup"), "signUp")
                .with("password", password)
                .send("askForAccount");
    }

    /** The link of the next mail. */
    String link() {
        return server.mailbox().next(email).link("Confirm address");
    }

    /** What comes back of the button behind the link. */
    static Answer proves(FoyerServer server, String link) {
        var http = Http.to(server);
        return press(http, http.opens(link));
    }

    static Answer press(Http http, Answer page) {
        return PostedForm.on(http, page, "verifyEmail").send("prove");
    }

    long accounts() {
        return server.database().count("select count(*) from account where email_key = ?", email);
    }
}
