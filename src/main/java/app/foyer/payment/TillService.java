package app.foyer.payment;

import app.foyer.shared.Money;
import app.foyer.shared.Page;
import app.foyer.shared.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that went over the counter: payments and refunds of all appointments and packages, and what they come to. */
@Stateless
@RolesAllowed("ADMIN")
public class TillService {

    @Inject
    private PaymentList list;

    /** What a list is sorted by. */
    public enum Sort {
        RECORDED,
        AMOUNT
    }

    /**
     * A payment or a refund.
     *
     * @param reference of its appointment; null of a package, and once everything about the customer was wiped
     * @param packageName of the package that was bought; null of an appointment
     * @param customer the name; empty once it was wiped
     */
    public record Row(Entry entry, String reference, String packageName, String customer) implements Serializable {}

    /**
     * What came together by one method in one currency.
     *
     * @param balance taken, less what was given back
     * @param count of payments and refunds
     */
    public record Sum(PaymentMethod method, Money taken, Money givenBack, Money balance, long count)
            implements Serializable {}

    /**
     * What came together in one currency by all methods.
     *
     * @param balance taken, less what was given back
     */
    public record Total(Money taken, Money givenBack, Money balance) implements Serializable {}

    public Page<Row> all(PaymentFilter filter, PageRequest<Sort> page) {
        var total = sums(filter).stream().mapToLong(Sum::count).sum();
        return new Page<>(list.read(filter, page), Math.min(total, Page.COUNTED + 1L));
    }

    /**
     * The same list, to be read to its end piece by piece: some that come after one, in the order of their numbers.
     *
     * @param id of the last one that was read; 0 for the first ones
     */
    public List<Row> after(long id, int size, PaymentFilter filter) {
        return list.after(id, size, filter);
    }

    /** For each currency and method of which there is any, in that order. */
    public List<Sum> sums(PaymentFilter filter) {
        return list.sums(filter).stream()
                .collect(Collectors.groupingBy(
                        row -> row[1] + " " + ((PaymentMethod) row[0]).ordinal(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(TillService::sum)
                .toList();
    }

    /** For each currency, whatever the method. */
    public static List<Total> totals(List<Sum> sums) {
        return sums.stream()
                .collect(Collectors.groupingBy(sum -> sum.balance().currency(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofOne -> new Total(
                        together(ofOne, Sum::taken), together(ofOne, Sum::givenBack), together(ofOne, Sum::balance)))
                .toList();
    }

    private static Money together(List<Sum> sums, Function<Sum, Money> part) {
        return sums.stream().map(part).reduce(Money::plus).orElseThrow();
    }

    private static Sum sum(List<Object[]> rows) {
        var method = (PaymentMethod) rows.get(0)[0];
        var currency = (String) rows.get(0)[1];
        var byKind = rows.stream()
                .collect(Collectors.toMap(row -> (EntryKind) row[2], row -> Money.of((BigDecimal) row[3], currency)));
        var taken = byKind.getOrDefault(EntryKind.PAYMENT, Money.none(currency)).negated();
        var givenBack = byKind.getOrDefault(EntryKind.REFUND, Money.none(currency));
        var count = rows.stream().mapToLong(row -> (Long) row[4]).sum();
        return new Sum(method, taken, givenBack, taken.minus(givenBack), count);
    }
}
