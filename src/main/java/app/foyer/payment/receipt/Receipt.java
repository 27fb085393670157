package app.foyer.payment.receipt;

import app.foyer.payment.EntryKind;
import app.foyer.payment.PaymentMethod;
import app.foyer.settings.CompanySettings;
import app.foyer.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;

/** What was given for a payment or a refund, with everything that stands on it, as it was then. */
@Entity
@Table(name = "receipt")
public class Receipt {

    @Id
    private Long number;

    /** The line of the ledger. */
    @Column(name = "entry_id", updatable = false)
    private long entryId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EntryKind kind;

    /** Always above zero: the kind says which way. */
    @Column(updatable = false)
    private BigDecimal amount;

    @Column(updatable = false)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaymentMethod method;

    /** In percent; null where no tax is told. */
    @Column(name = "tax_rate", updatable = false)
    private BigDecimal taxRate;

    @Column(name = "tax_amount", updatable = false)
    private BigDecimal taxAmount;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    /** The company's. */
    @Column(name = "issued_zone", updatable = false)
    private String issuedZone;

    @Column(name = "company_name", updatable = false)
    private String companyName;

    /** In lines. */
    @Column(name = "company_address", updatable = false)
    private String companyAddress;

    @Embedded
    private PaidFor paidFor;

    protected Receipt() {
        // for Jakarta Persistence
    }

    static Receipt issue(ReceiptNumber number, MovedMoney moved, CompanySettings company) {
        var receipt = new Receipt();
        var entry = moved.entry();
        var money = entry.kind() == EntryKind.PAYMENT ? entry.signed().negated() : entry.signed();
        receipt.number = number.value();
        receipt.entryId = entry.id();
        receipt.kind = entry.kind();
        receipt.amount = money.amount();
        receipt.currency = money.currency();
        receipt.method = entry.method();
        IncludedTax.of(money, moved.taxRate()).ifPresent(tax -> {
            receipt.taxRate = tax.rate();
            receipt.taxAmount = tax.amount().amount();
        });
        receipt.issuedAt = entry.recordedAt();
        receipt.issuedZone = company.timeZone().getId();
        receipt.companyName = company.name();
        receipt.companyAddress = company.address();
        receipt.paidFor = moved.paidFor();
        return receipt;
    }

    Money money() {
        return Money.of(amount, currency);
    }

    EntryKind kind() {
        return kind;
    }

    ReceiptSheet sheet() {
        return new ReceiptSheet(
                new ReceiptNumber(number),
                kind,
                money(),
                method,
                taxRate == null ? null : new IncludedTax(taxRate, Money.of(taxAmount, currency)),
                issuedAt,
                ZoneId.of(issuedZone),
                companyName,
                companyAddress
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                paidFor.customerName(),
                paidFor.reference(),
                paidFor.serviceName(),
                paidFor.startsAt(),
                paidFor.zone());
    }
}
