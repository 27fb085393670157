package app.foyer.payment;

import app.foyer.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an appointment's ledger stands.
 *
 * @param entries oldest first
 * @param currency ISO 4217, of all of them
 */
public record Statement(List<Entry> entries, String currency) implements Serializable {

    public Statement {
        entries = List.copyOf(entries);
    }

    /** What its customer owes for it by now; never below zero unless somebody corrected it so. */
    public Money charged() {
        return sum(EntryKind.CHARGE, EntryKind.CORRECTION);
    }

    /** All that the business was given. */
    public Money paid() {
        return sum(EntryKind.PAYMENT).negated();
    }

    /** All that the business has given back. */
    public Money refunded() {
        return sum(EntryKind.REFUND);
    }

    /** What the business has of it: paid, and not given back. */
    public Money kept() {
        return paid().minus(refunded());
    }

    /** The sum of all lines: what is still to be paid; below zero what is to be given back. */
    public Money due() {
        return sum(EntryKind.values());
    }

    /** What is to be given back, because it was paid and is owed no more; nothing where something is due. */
    public Money toGiveBack() {
        return due().isNegative() ? due().negated() : Money.none(currency);
    }

    /** The way by which most of what the business has of it was paid, less what went back the same way; empty when nothing was. */
    public Optional<PaymentMethod> mostlyPaidBy() {
        return entries.stream()
                .filter(entry -> entry.kind().isMoved())
                .collect(Collectors.groupingBy(
                        Entry::method,
                        Collectors.reducing(
                                BigDecimal.ZERO, entry -> entry.signed().amount(), BigDecimal::add)))
                .entrySet()
                .stream()
                .filter(way -> way.getValue().signum() < 0)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private Money sum(EntryKind... kinds) {
        var wanted = Set.of(kinds);
        return entries.stream()
                .filter(entry -> wanted.contains(entry.kind()))
                .map(Entry::signed)
                .reduce(Money.none(currency), Money::plus);
    }

    /** With one more line. */
    Statement with(Entry entry) {
        return new Statement(Stream.concat(entries.stream(), Stream.of(entry)).toList(), currency);
    }
}
