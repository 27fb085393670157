package app.foyer.web.book;

import java.util.Locale;

/** The steps of a booking, in their order. Each has a page of its name under {@code WEB-INF/book}. */
public enum Step {
    SERVICE,
    PERSON,
    LOCATION,
    TIME,
    DETAILS,
    DONE;

    public String page() {
        return name().toLowerCase(Locale.ROOT);
    }
}
