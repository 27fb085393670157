package app.foyer.payment.receipt;

import app.foyer.payment.EntryKind;
import app.foyer.payment.MoneyMoved;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Hears that money was moved and writes a receipt for each line, in the same transaction. The counter is locked last, when
 * everything has been read, and held until the end: whoever comes second waits for the number.
 */
@ApplicationScoped
class ReceiptWriting {

    @Inject
    private Receipts receipts;

    @Inject
    private Settings settings;

    @Inject
    private Event<ReceiptIssued> issued;

    void write(@Observes MoneyMoved event) {
        if (event.entryIds().isEmpty()) {
            return;
        }
        var company = settings.read(CompanySettings.class);
        var moved = receipts.moved(event.entryIds());
        var counter = receipts.lockCounter();
        for (var one : moved) {
            var number = counter.next();
            var receipt = Receipt.issue(number, one, company);
            receipts.add(receipt);
            issued.fire(new ReceiptIssued(
                    number, one.appointmentId(), receipt.money(), receipt.kind() == EntryKind.PAYMENT, event.isTold()));
        }
    }
}
