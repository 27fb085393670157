package app.foyer.messaging.template;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.settings.CompanySettings;
import app.foyer.shared.Decision;
import app.foyer.shared.Wording;

/** Until when the customer may change what; when nothing may be changed, whom to call. */
record ChangeNotice(Wording wording) {

    String of(Details details, CompanySettings company) {
        var move = details.move();
        var cancel = details.cancel();
        if (!move.isAllowed() && !cancel.isAllowed()) {
            return wording.text(company.phone().isBlank() ? "mail.writeToUs" : "mail.callUs");
        }
        return move.equals(cancel)
                ? until("mail.until.both", move)
                : (until("mail.until.reschedule", move) + " " + until("mail.until.cancel", cancel)).strip();
    }

    private String until(String key, Decision decision) {
        return decision.isAllowed()
                ? decision.changesAt()
                        .map(moment -> wording.text(key, wording.dateTimeInZone(moment)))
                        .orElse("")
                : "";
    }
}
