package app.foyer.payment.receipt;

import app.foyer.payment.EntryKind;
import app.foyer.payment.PaymentMethod;
import app.foyer.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * All that stands on a receipt, for the page and for the file.
 *
 * @param amount above zero; the kind says which way
 * @param tax null where none is told
 * @param issuedZone the company's
 * @param address in lines
 * @param customer empty once the person is removed
 * @param reference of the appointment; empty once everything about its customer was wiped
 * @param service the name of the service, or of the package; empty when nobody knows any more
 * @param startsAt null for what is no appointment
 * @param zone of the place; null for what is no appointment
 */
public record ReceiptSheet(
        ReceiptNumber number,
        EntryKind kind,
        Money amount,
        PaymentMethod method,
        IncludedTax tax,
        Instant issuedAt,
        ZoneId issuedZone,
        String company,
        List<String> address,
        String customer,
        String reference,
        String service,
        Instant startsAt,
        ZoneId zone)
        implements Serializable {}
