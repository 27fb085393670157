package app.foyer.web.panel;

import app.foyer.customer.Gender;
import app.foyer.customer.Profile;
import app.foyer.customer.ProfileService;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Decision;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Texts;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import app.foyer.web.support.Site;
import app.foyer.web.support.Visitor;
import app.foyer.web.support.ZoneChoice;
import app.foyer.web.support.Zones;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of {@code /panel/account.xhtml} about who one is. For customers; other logins have nothing to say there. */
@Named
@RequestScoped
public class MyProfileView {

    private static final String FORM = "profile:";

    @Inject
    private SignedIn me;

    @Inject
    private Me person;

    @Inject
    private ProfileService profiles;

    @Inject
    private Site site;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesWording wording;

    private Profile known;
    private ProfileForm form;
    private Decision changing;

    @PostConstruct
    void load() {
        known = person.profile().orElse(null);
        form = known == null ? new ProfileForm() : ProfileForm.of(known);
        if (isSent() && !getChanging().isAllowed()) {
            Said.error(wording.all(changing.refusals()));
        }
    }

    /** The form may be gone since it was opened; then nothing else would say that it was not saved. */
    private static boolean isSent() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("profile");
    }

    /** Saves; the next page speaks in the chosen language and zone already. */
    public String save() {
        var typed = form.details(visitor.browser(), site.getCompany().phoneCountry());
        var problems = profiles.problems(typed);
        if (!problems.isEmpty()) {
            problems.forEach((field, problem) -> Said.beside(FORM + field, wording.of(problem)));
            return null;
        }
        try {
            profiles.change(me.accountId(), me.account().email(), typed, form.getSeen());
            visitor.prefers(form.getLanguage());
            Said.afterwards(Texts.in(Locale.forLanguageTag(form.getLanguage())).of("panel.profile.saved"));
            return "/panel/account?faces-redirect=true";
        } catch (ChangedMeanwhileException meanwhile) {
            form.setSeen(known.mark());
            Said.warning(wording.here().text("panel.profile.meanwhile", now()));
            return null;
        } catch (RefusedException refused) {
            Said.error(wording.all(refused.refusals()));
            return null;
        }
    }

    /** {@code Grace Guest, 030 901820}: what somebody may have changed. */
    private String now() {
        return Stream.of((known.firstName() + " " + known.lastName()).strip(), known.phone())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What is known; null when this login belongs to no customer. */
    public Profile getKnown() {
        return known;
    }

    public ProfileForm getForm() {
        return form;
    }

    public Decision getChanging() {
        if (changing == null) {
            changing = profiles.mayChange();
        }
        return changing;
    }

    public List<Gender> getGenders() {
        return List.of(Gender.values());
    }

    public List<Locale> getLanguages() {
        return Texts.LANGUAGES;
    }

    /** All that can be chosen, and the present one, whatever it is. */
    public List<ZoneId> getZones() {
        return Stream.concat(Stream.of(known.timeZone()), Zones.offered().stream())
                .distinct()
                .sorted((one, other) -> one.getId().compareTo(other.getId()))
                .toList();
    }

    /** {@code As in this browser (Europe/Berlin)}: what is in force while nothing is chosen. */
    public String getAsInBrowser() {
        return wording.here()
                .text(
                        "panel.profile.timeZone.browser",
                        visitor.browser().getId().replace('_', ' '));
    }

    /** {@code America/New York (UTC-5)}. */
    public String nameOf(ZoneId zone) {
        return ZoneChoice.name(zone, wording.here());
    }
}
