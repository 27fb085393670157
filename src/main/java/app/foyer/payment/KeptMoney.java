package app.foyer.payment;

import app.foyer.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/**
 * What the business keeps of what was paid for an appointment that was called off: so much is still owed for it. Who called it off,
 * and when, stands in the appointment's history.
 */
@Entity
@Table(name = "kept_money")
public class KeptMoney {

    @Id
    @Column(name = "appointment_id")
    private Long appointmentId;

    @Column(updatable = false)
    private BigDecimal amount;

    /** ISO 4217. */
    @Column(updatable = false)
    private String currency;

    /** Why, where somebody decided it; empty where the rule did. */
    private String reason;

    protected KeptMoney() {
        // for Jakarta Persistence
    }

    static KeptMoney of(long appointmentId, Money amount, String reason) {
        var kept = new KeptMoney();
        kept.appointmentId = appointmentId;
        kept.amount = amount.amount();
        kept.currency = amount.currency();
        kept.reason = reason;
        return kept;
    }

    Money amount() {
        return Money.of(amount, currency);
    }

    String reason() {
        return reason;
    }
}
