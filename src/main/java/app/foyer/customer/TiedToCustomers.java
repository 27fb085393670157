package app.foyer.customer;

/** Answered by what cannot be without its customer, such as an appointment. As long as there is any, the customer's row stays. */
public interface TiedToCustomers {

    boolean isTiedTo(long customerId);
}
