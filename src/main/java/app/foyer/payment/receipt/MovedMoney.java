package app.foyer.payment.receipt;

import app.foyer.payment.Entry;
import java.math.BigDecimal;

/**
 * A payment or a refund that gets its receipt.
 *
 * @param appointmentId null for what is no appointment
 * @param taxRate in percent, contained in the amount; zero where no tax is told
 */
record MovedMoney(Entry entry, Long appointmentId, PaidFor paidFor, BigDecimal taxRate) {}
