package app.foyer.web.admin.service;

import app.foyer.web.admin.MoneyForm;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was typed as the price with single people: the fields {@code price-42}. Anything may stand in them. */
record TypedPrices(Map<Long, MoneyForm> typed) implements Serializable {

    static TypedPrices none() {
        return new TypedPrices(Map.of());
    }

    static TypedPrices of(Map<Long, BigDecimal> prices, Locale reader) {
        var typed = new LinkedHashMap<Long, MoneyForm>();
        prices.forEach((person, price) -> typed.put(person, MoneyForm.optional(Optional.of(price), reader)));
        return new TypedPrices(typed);
    }

    /** @param people of whom the form asks */
    static TypedPrices sent(Map<String, String> parameters, Collection<Long> people) {
        var typed = new LinkedHashMap<Long, MoneyForm>();
        for (var person : people) {
            var form = MoneyForm.optional(Optional.empty(), Locale.ROOT);
            form.setAmount(parameters.getOrDefault(field(person), "").strip());
            typed.put(person, form);
        }
        return new TypedPrices(typed);
    }

    static String field(long person) {
        return "price-" + person;
    }

    String of(long person) {
        return typed.containsKey(person) ? typed.get(person).getAmount() : "";
    }

    boolean isWrong(long person) {
        return typed.containsKey(person) && typed.get(person).problem().isPresent();
    }

    boolean isWrong() {
        return typed.keySet().stream().anyMatch(this::isWrong);
    }

    /** Those that are amounts, of these people alone. */
    Map<Long, BigDecimal> amounts(Collection<Long> people) {
        var amounts = new TreeMap<Long, BigDecimal>();
        typed.forEach((person, form) -> {
            if (people.contains(person) && !form.isEmpty() && !isWrong(person)) {
                amounts.put(person, form.money());
            }
        });
        return amounts;
    }
}
