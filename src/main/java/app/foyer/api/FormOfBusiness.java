package app.foyer.api;

import app.foyer.booking.FilledForm;
import app.foyer.booking.question.Asked;
import app.foyer.booking.question.AskedQuestions;
import app.foyer.customer.GuestDetails;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.FormSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The booking form as it is set now, in the language of the request. */
@RequestScoped
class FormOfBusiness implements BookingRules {

    @Inject
    private AskedQuestions asked;

    @Inject
    private Settings settings;

    @Inject
    private Speaker speaker;

    @Override
    public Map<String, Refusal> problems(GuestDetails customer) {
        return customer.problems(fields(), settings.read(BookingSettings.class));
    }

    @Override
    public boolean areNotesRequired() {
        return fields().notes().isRequired();
    }

    @Override
    public List<Asked> questions(long service) {
        return asked.of(service, speaker.language());
    }

    @Override
    public Map<Long, Refusal> problems(long service, FilledForm form) {
        return asked.problems(service, form);
    }

    FormSettings fields() {
        return settings.read(FormSettings.class);
    }

    /** With the rule that whoever gets an account has an address. */
    boolean isEmailRequired() {
        return fields().emailIn(settings.read(BookingSettings.class)).isRequired();
    }

    boolean asksForFiles() {
        return asked.asksForFiles();
    }
}
