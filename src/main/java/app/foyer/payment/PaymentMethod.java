package app.foyer.payment;

import java.util.List;

/** How money came or went. */
public enum PaymentMethod {
    CASH,
    CARD,
    TRANSFER,
    /** Through a gateway, which says so itself: nobody can record it by hand. */
    ONLINE;

    /** Those that somebody can choose at the desk. */
    public static List<PaymentMethod> atTheDesk() {
        return List.of(CASH, CARD, TRANSFER);
    }
}
