package app.foyer.web.admin.customer;

import app.foyer.customer.CustomerDetails;
import app.foyer.customer.CustomerEditing;
import app.foyer.customer.Gender;
import app.foyer.platform.LostRace;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Texts;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.MadeOnce;
import app.foyer.web.support.Said;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SignedIn;
import app.foyer.web.support.ZoneChoice;
import app.foyer.web.support.Zones;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The form of {@code /admin/customer.xhtml}: entering somebody, and changing what is known about somebody. */
@Named
@RequestScoped
public class CustomerFormView {

    private static final String FORM = "customerForm";
    private static final BesideFields FIELDS =
            new BesideFields(FORM, Map.of("customer.email.", "email", "customer.login.", "mayLogIn"));

    @Inject
    private CustomerView page;

    @Inject
    private CustomerEditing editing;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private Settings settings;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MadeOnce once;

    @Inject
    private FacesWording wording;

    private CustomerForm form;

    @PostConstruct
    void read() {
        form = page.getOne() == null
                ? CustomerForm.empty(settings.read(CompanySettings.class))
                : CustomerForm.of(page.getOne());
    }

    public String add() {
        if (saysWhatIsWrong()) {
            return null;
        }
        try {
            // of two who enter the same address at one moment the second is told that it is taken
            var id = once.by(() -> LostRace.retry(() -> editing.add(typed(), form.isMayLogIn(), signedIn.getEmail())));
            Said.afterwards(wording.here().text("customers.said.added", name()));
            return CustomerView.address(id);
        } catch (RefusedException refused) {
            return wrong(refused);
        }
    }

    public String change() {
        return change(form.getSeen());
    }

    /** Although somebody else has changed it meanwhile, of whom the person was told. */
    public String changeMine() {
        return change(meanwhile.getTold());
    }

    private String change(long seen) {
        if (saysWhatIsWrong()) {
            return null;
        }
        try {
            var id = page.getOne().entry().id();
            editing.change(id, typed(), seen, signedIn.getEmail());
            Said.afterwards(wording.here().text("customers.said.changed", name()));
            return CustomerView.address(id);
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
            return null;
        } catch (RefusedException refused) {
            return wrong(refused);
        }
    }

    /** All of it at once, each beside its field. */
    private boolean saysWhatIsWrong() {
        var problems = editing.problems(typed());
        problems.forEach((field, problem) -> Said.beside(FORM + ":" + field, wording.of(problem)));
        if (!problems.isEmpty()) {
            Said.error(wording.here().text("admin.settings.wrong"));
        }
        return !problems.isEmpty();
    }

    private String wrong(RefusedException refused) {
        Said.error(wording.here().text("admin.settings.wrong"));
        FIELDS.say(refused.refusals(), wording.here());
        return null;
    }

    private CustomerDetails typed() {
        return form.details(settings.read(CompanySettings.class));
    }

    private String name() {
        return (form.getFirstName() + " " + form.getLastName()).strip();
    }

    public CustomerForm getForm() {
        return form;
    }

    /** Why the address is not to be changed here; null when it is. */
    public Refusal getFixedAddress() {
        return page.getOne() == null
                ? null
                : editing.whyAddressStays(page.getOne().entry().id()).orElse(null);
    }

    public List<Gender> getGenders() {
        return List.of(Gender.values());
    }

    public List<Locale> getLanguages() {
        return Texts.LANGUAGES;
    }

    /** All that can be chosen, and the present one, whatever it is. */
    public List<ZoneId> getZones() {
        var present = page.getOne() == null
                ? Stream.<ZoneId>empty()
                : Stream.of(page.getOne().profile().timeZone());
        return Stream.concat(present, Zones.offered().stream())
                .distinct()
                .sorted((one, other) -> one.getId().compareTo(other.getId()))
                .toList();
    }

    /** {@code America/New York (UTC-5)}. */
    public String nameOf(ZoneId zone) {
        return ZoneChoice.name(zone, wording.here());
    }
}
