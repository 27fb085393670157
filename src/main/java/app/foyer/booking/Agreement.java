package app.foyer.booking;

import app.foyer.shared.PhoneNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What was agreed when an appointment was booked; no move changes it. */
@Embeddable
public class Agreement {

    private BigDecimal price;

    private String currency;

    /** In percent, contained in the price; 0 where no tax is told. */
    @Column(name = "tax_rate")
    private BigDecimal taxRate = BigDecimal.ZERO;

    /** What had to be paid at booking, part of the price; 0 where nothing had. */
    private BigDecimal deposit = BigDecimal.ZERO;

    private String notes;

    /** In the form of {@link PhoneNumber}; empty when none was given; null where it was booked before it was kept. */
    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "booked_through")
    private BookedThrough bookedThrough;

    protected Agreement() {
        // for Jakarta Persistence
    }

    /** @param price copied from the service, in {@code currency} (ISO 4217) */
    static Agreement on(
            BigDecimal price, String currency, String notes, BookedThrough bookedThrough, Instant bookedAt) {
        var agreement = new Agreement();
        agreement.price = price;
        agreement.currency = currency;
        agreement.notes = notes;
        agreement.bookedThrough = bookedThrough;
        agreement.bookedAt = bookedAt;
        return agreement;
    }

    /** @param rate in percent, contained in the price */
    Agreement containingTax(BigDecimal rate) {
        taxRate = rate;
        return this;
    }

    /** @param sum that has to be paid at booking, part of the price */
    Agreement demanding(BigDecimal sum) {
        deposit = sum;
        return this;
    }

    /** Messages about the appointment go to this number; to none when it is empty. */
    Agreement reachableAt(Optional<PhoneNumber> number) {
        contactPhone = number.map(PhoneNumber::value).orElse("");
        return this;
    }

    /** What the customer wrote and how to reach them is gone. */
    void lose() {
        notes = null;
        contactPhone = null;
    }

    BigDecimal price() {
        return price;
    }

    boolean isPaymentDemanded() {
        return deposit.signum() > 0;
    }

    String currency() {
        return currency;
    }

    String notes() {
        return notes;
    }

    /** @param customers the number in the directory, for what was booked before each appointment kept its own */
    String phoneOr(String customers) {
        if (contactPhone == null) {
            return customers;
        }
        return contactPhone.isEmpty() ? "" : new PhoneNumber(contactPhone).written();
    }

    Instant bookedAt() {
        return bookedAt;
    }
}
