package app.foyer.bundle.purchase;

import java.io.Serializable;

/**
 * Who sold a package, or used up a session.
 *
 * @param kind in what role, as the history of appointments calls it: {@code CUSTOMER}, {@code LINK}, {@code STAFF},
 *     {@code ADMIN} or {@code SYSTEM}
 * @param name for the history; empty for Foyer itself
 */
public record By(String kind, String name) implements Serializable {

    /** What comes about by itself. */
    static By itself() {
        return new By("SYSTEM", "");
    }
}
