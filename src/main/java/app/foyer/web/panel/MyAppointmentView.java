package app.foyer.web.panel;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.OwnAppointmentService;
import app.foyer.shared.Refusal;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.History;
import app.foyer.web.support.History.Told;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The part of {@code /panel/appointments.xhtml} that shows one appointment with everything about it. */
@Named
@RequestScoped
public class MyAppointmentView {

    @Inject
    private MyAppointments mine;

    @Inject
    private AppointmentService appointments;

    @Inject
    private OwnAppointmentService own;

    @Inject
    private FacesWording wording;

    private AppointmentCard card;

    @PostConstruct
    void find() {
        card = mine.find(mine.choices().open()).orElse(null);
    }

    /** Null when the address names none of this customer's. */
    public AppointmentCard getCard() {
        return card;
    }

    /** What happened to it, oldest first. */
    public List<Told> getHistory() {
        return History.forTheCustomer(wording.here())
                .of(appointments.history(card.details().reference(), mine.actor()));
    }

    /** The rules that hold for moving and cancelling it. */
    public List<Refusal> getRules() {
        return own.rules(card.details());
    }

    public boolean isOpen(AppointmentCard row) {
        return card != null && card.reference().equals(row.reference());
    }

    /** The list as it is, with nothing beside it. */
    public String getClose() {
        return mine.choices().list().toString();
    }
}
