package app.foyer.payment.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;

/** By whom, and for what, as it was called then. The name and the reference are emptied when the person is removed. */
@Embeddable
public class PaidFor {

    @Column(name = "customer_name", updatable = false)
    private String customerName;

    @Column(name = "appointment_reference", updatable = false)
    private String reference;

    /** Or the package's. */
    @Column(name = "service_name", updatable = false)
    private String serviceName;

    /** Null for what is no appointment; the zone too. */
    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(name = "place_zone", updatable = false)
    private String placeZone;

    protected PaidFor() {
        // for Jakarta Persistence
    }

    /** An appointment. @param placeZone of the location */
    static PaidFor appointment(
            String customerName, String reference, String serviceName, Instant startsAt, String placeZone) {
        var paid = new PaidFor();
        paid.customerName = customerName;
        paid.reference = reference;
        paid.serviceName = serviceName;
        paid.startsAt = startsAt;
        paid.placeZone = placeZone;
        return paid;
    }

    /** A package that was bought. @param name of the package */
    static PaidFor purchase(String customerName, String name) {
        return appointment(customerName, "", name, null, null);
    }

    /** What nobody knows any more. */
    static PaidFor unknown() {
        return appointment("", "", "", null, null);
    }

    String customerName() {
        return customerName;
    }

    String reference() {
        return reference;
    }

    String serviceName() {
        return serviceName;
    }

    Instant startsAt() {
        return startsAt;
    }

    ZoneId zone() {
        return placeZone == null ? null : ZoneId.of(placeZone);
    }
}
