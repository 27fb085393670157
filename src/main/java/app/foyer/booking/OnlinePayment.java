package app.foyer.booking;

/** Whether who books can pay at once; answered by the room that takes money, which stands below this one. */
public interface OnlinePayment {

    /** Where not, nothing is demanded at booking: it could not be met. */
    boolean isPossible();
}
