package app.foyer.booking;

import jakarta.persistence.TypedQuery;

/** Ownership inside the query: the condition on an appointment {@code a} that an actor adds to every question. */
public final class Visibility {

    private static final String OWNER = "owner";

    private Visibility() {}

    public static String of(Actor actor) {
        if (actor instanceof Actor.Customer) {
            return "a.customerId = :owner";
        }
        if (actor instanceof Actor.Link) {
            return "a.id = :owner";
        }
        return actor instanceof Actor.Staff ? "a.staffId = :owner" : "1 = 1";
    }

    public static <T> TypedQuery<T> restrict(TypedQuery<T> query, Actor actor) {
        if (actor instanceof Actor.Customer customer) {
            query.setParameter(OWNER, customer.customerId());
        } else if (actor instanceof Actor.Link link) {
            query.setParameter(OWNER, link.appointmentId());
        } else if (actor instanceof Actor.Staff staff) {
            query.setParameter(OWNER, staff.staffId());
        }
        return query;
    }
}
