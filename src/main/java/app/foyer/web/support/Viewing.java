package app.foyer.web.support;

import app.foyer.customer.CustomerViewing;
import app.foyer.customer.CustomerViewing.SeenAccount;
import app.foyer.customer.ViewedPanel;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Whether this request shows an administrator what a customer sees. That is so at addresses below {@code /admin/view-as/}
 * alone, and only while reading: everywhere else, in other tabs too, everybody is who they are. The path is the one by which
 * the server chose the page, so that no spelling makes the two differ.
 */
@Named
@RequestScoped
public class Viewing {

    public static final String FOLDER = "/admin/view-as/";

    private static final String KEPT = ViewedPanel.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CustomerViewing customers;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    private Optional<ViewedPanel> view;

    /** Whether this address shows somebody else's panel, if it shows anything: here nobody is themselves. */
    public boolean isPlace() {
        return request.getServletPath().startsWith(FOLDER);
    }

    public boolean isOn() {
        return view().isPresent();
    }

    /** Whose panel is shown by this request; empty at every other address, for every other verb, and after the end. */
    public Optional<ViewedPanel> view() {
        if (view == null) {
            view = isPlace() && READING.contains(request.getMethod()) ? running() : Optional.empty();
        }
        return view;
    }

    /** What its customer reads on the account page; empty when none is shown, or for a customer without a login. */
    public Optional<SeenAccount> account() {
        return view().flatMap(open -> customers.account(open, signedIn.accountId()));
    }

    /** The view that this session has open, wherever the request goes. */
    public Optional<ViewedPanel> running() {
        return signedIn.isAdmin()
                ? kept().filter(kept -> customers.goesOn(kept, signedIn.accountId()))
                : Optional.empty();
    }

    /** Opens one; the one before ends. */
    public void begin(long customer) {
        end();
        var begun = customers.begin(customer, signedIn.accountId(), signedIn.getEmail());
        request.getSession().setAttribute(KEPT, begun);
    }

    /** Ends this view: a page that was opened before another one began does not end that one. @param mark as it was told */
    public Optional<ViewedPanel> end(String mark) {
        return kept().filter(open -> open.mark().equals(mark)).flatMap(open -> end());
    }

    /** @return whose panel it was; empty when none was open */
    public Optional<ViewedPanel> end() {
        var ended = kept();
        ended.ifPresent(over -> {
            request.getSession().removeAttribute(KEPT);
            customers.end(over, signedIn.getEmail());
        });
        return ended;
    }

    /** Whether there is still somebody whose panel it was: who is gone has no page to lead back to. */
    public boolean isThere(ViewedPanel ended) {
        return customers.refusal(ended.customerId()).isEmpty();
    }

    public String getName() {
        return view().map(ViewedPanel::name).orElse("");
    }

    public Instant getUntil() {
        return view().map(ViewedPanel::until).orElse(null);
    }

    /** Words for the administrator who looks, among those for the customer. */
    public Wording getWords() {
        var company = settings.read(CompanySettings.class);
        return new Wording(
                PageLanguage.of(request, Optional.empty()), zoneOf(company), clock.now(), company.timeFormat());
    }

    private ZoneId zoneOf(CompanySettings company) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> Cookies.ZONE.equals(cookie.getName()))
                .findFirst()
                .map(Cookie::getValue)
                .flatMap(Zones::parse)
                .orElse(company.timeZone());
    }

    /** An address that leads out of the panel; while somebody only looks, it leads to the line that says so. */
    public String leads(String address) {
        return isPlace() ? "#onlyLooking" : address;
    }

    private Optional<ViewedPanel> kept() {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEPT))
                .filter(ViewedPanel.class::isInstance)
                .map(ViewedPanel.class::cast);
    }
}
