package app.foyer.payment.receipt;

import app.foyer.shared.Wording;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A receipt in its reader's language, for the page and for the file. Dates are written with their year and times with their zone,
 * since a receipt is read years later.
 *
 * @param wording the language alone counts; zones are those of the receipt
 */
public record ReceiptWords(ReceiptSheet sheet, Wording wording) implements Serializable {

    /** {@code Receipt}, {@code Refund}. */
    public String title() {
        return text("title");
    }

    public String number() {
        return sheet.number().toString();
    }

    public String company() {
        return sheet.company();
    }

    public List<String> address() {
        return sheet.address();
    }

    /** Empty once the person is removed. */
    public String customer() {
        return sheet.customer();
    }

    /** The name of the service, or of the package. */
    public String service() {
        return sheet.service();
    }

    /** {@code Appointment FO-7K3QX}, {@code Package}; empty when nobody knows any more which it was. */
    public String appointment() {
        if (!sheet.reference().isEmpty()) {
            return wording.text("receipts.appointment", sheet.reference());
        }
        return isPackage() ? wording.text("receipts.package") : "";
    }

    /** An appointment keeps its time, whatever is forgotten about it. */
    private boolean isPackage() {
        return sheet.startsAt() == null && !sheet.service().isEmpty();
    }

    /** {@code Tuesday 3 March 2026, 14:00 (Central European Time)}; empty for what is no appointment. */
    public String time() {
        return sheet.startsAt() == null ? "" : moment(sheet.startsAt(), sheet.zone());
    }

    /** When the money was moved, by the company's clock. */
    public String issued() {
        return moment(sheet.issuedAt(), sheet.issuedZone());
    }

    /** {@code Paid: card}. */
    public String way() {
        return wording.text("payments.what", text("way"), wording.text("payments.method." + sheet.method()));
    }

    public String amount() {
        return wording.sum(sheet.amount().amount(), sheet.amount().currency());
    }

    public boolean isTaxTold() {
        return sheet.tax() != null;
    }

    /** {@code Contains 19% tax}. */
    public String tax() {
        var rate = NumberFormat.getNumberInstance(wording.locale())
                .format(sheet.tax().rate().stripTrailingZeros());
        return wording.text("receipts.tax", rate);
    }

    public String taxAmount() {
        return wording.sum(sheet.tax().amount().amount(), sheet.tax().amount().currency());
    }

    private String text(String key) {
        return wording.text("receipts." + key + "." + sheet.kind());
    }

    private String moment(Instant moment, ZoneId zone) {
        var there = wording.in(zone);
        var time = there.text("common.format.dateTime", there.longDate(moment), there.time(moment));
        return there.text("common.format.timeInZone", time, there.zoneName());
    }
}
