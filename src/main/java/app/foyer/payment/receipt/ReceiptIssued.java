package app.foyer.payment.receipt;

import app.foyer.shared.Money;

/**
 * Money was moved and has its receipt.
 *
 * @param number as people read it
 * @param appointmentId null for what is no appointment
 * @param amount above zero
 * @param isPayment false for a refund
 * @param isTold false for what happened before and is taken over
 */
public record ReceiptIssued(
        ReceiptNumber number, Long appointmentId, Money amount, boolean isPayment, boolean isTold) {}
