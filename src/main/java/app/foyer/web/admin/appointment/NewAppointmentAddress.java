package app.foyer.web.admin.appointment;

import app.foyer.web.support.Address;
import app.foyer.web.support.SentMoment;
import app.foyer.web.support.SentNumber;
import java.util.Map;

/** What the address says about an appointment that is to be booked, so that every place in the console can lead there. */
final class NewAppointmentAddress {

    private NewAppointmentAddress() {}

    static void fill(NewAppointmentForm form, Map<String, String> parameters, DeskOffer offer) {
        SentNumber.id(parameters.get("customer")).ifPresent(form::setCustomer);
        SentNumber.id(parameters.get("service")).ifPresent(form::setService);
        SentNumber.id(parameters.get("staff")).ifPresent(form::setStaff);
        SentNumber.id(parameters.get("location")).ifPresent(form::setLocation);
        form.setWho(parameters.get("who"));
        form.getWhen().setDay(parameters.get("day"));
        form.getWhen().setTime(parameters.get("time"));
        form.getWhen().setMinutes(parameters.get("minutes"));
        SentMoment.read(parameters.get("start"))
                .ifPresent(start -> form.getWhen().fill(start, offer.zone(form.getLocation())));
    }

    static Address of(NewAppointmentForm form, WayBack back) {
        return Address.here()
                .with("do", NewAppointmentView.DO)
                .with("customer", form.getCustomer())
                .with("service", form.getService())
                .with("staff", form.getStaff())
                .with("location", form.getLocation())
                .with("day", typed(form.getWhen().getDay()))
                .with("time", typed(form.getWhen().getTime()))
                .with("minutes", typed(form.getWhen().getMinutes()))
                .with(WayBack.NAME, back.asked());
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
