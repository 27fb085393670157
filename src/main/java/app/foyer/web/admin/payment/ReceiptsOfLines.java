package app.foyer.web.admin.payment;

import app.foyer.booking.ConsoleActors;
import app.foyer.payment.Entry;
import app.foyer.payment.receipt.ReceiptNumber;
import app.foyer.payment.receipt.ReceiptService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The receipts of the lines that a page of the console shows, asked for together. */
@RequestScoped
class ReceiptsOfLines {

    @Inject
    private ReceiptService receipts;

    @Inject
    private ConsoleActors actors;

    private final Map<Long, ReceiptNumber> known = new HashMap<>();
    private final Set<Long> asked = new HashSet<>();

    /** Before the first {@link #of}, so that one question is enough. */
    void read(Collection<Entry> entries) {
        var wanted = entries.stream()
                .filter(entry -> entry.kind().isMoved())
                .map(Entry::id)
                .filter(asked::add)
                .toList();
        known.putAll(receipts.numbers(wanted, actors.current()));
    }

    /** Empty for a line without one: what moved no money, and what was paid before receipts were numbered. */
    String of(Entry entry) {
        return known.containsKey(entry.id()) ? known.get(entry.id()).toString() : "";
    }
}
