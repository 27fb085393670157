package app.foyer.account.stage;

import java.util.Optional;

/** What somebody whose password was right has still to do before the door opens. */
public enum SignInStage {
    /** To type the code of the second factor that was set up. */
    SECOND_FACTOR("/second-factor"),
    /** To set up a second factor, because the business demands one. */
    SECOND_FACTOR_SETUP("/second-factor-setup"),
    /** To choose a password, because this one was good for a single sign-in. */
    NEW_PASSWORD("/new-password"),
    /** Nothing: the person is in. */
    COMPLETE(null);

    private final String page;

    SignInStage(String page) {
        this.page = page;
    }

    /** The address of the page on which it is done; none once the person is in. */
    public Optional<String> page() {
        return Optional.ofNullable(page);
    }
}
