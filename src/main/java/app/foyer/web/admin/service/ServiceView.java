package app.foyer.web.admin.service;

import app.foyer.booking.UpcomingAppointments;
import app.foyer.catalog.service.ServiceDirectory;
import app.foyer.catalog.service.ServiceEntry;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.NotThere;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Behind {@code /admin/service.xhtml}: one service, or a new one ({@code ?do=new}). */
@Named
@RequestScoped
public class ServiceView {

    private static final String LIST = "/admin/services?faces-redirect=true";
    private static final String SERVICE = "service";
    private static final String DO = "do";

    @Inject
    private ServiceDirectory services;

    @Inject
    private UpcomingAppointments upcoming;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private ServiceEntry entry;
    private Integer ahead;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        entry = SentNumber.id(parameters.get(SERVICE)).flatMap(services::find).orElse(null);
    }

    /** Answers an address that asks for something else; one that asks for nothing leads to the list. */
    public String mustBeThere() {
        if (entry == null && parameters.get(SERVICE) != null) {
            NotThere.answer();
        } else if (entry == null && !isNew()) {
            return LIST;
        }
        return null;
    }

    /** Whether a new one is filled in. */
    public boolean isNew() {
        return entry == null && "new".equals(parameters.get(DO));
    }

    /** Null while a new one is filled in. */
    public ServiceEntry getEntry() {
        return entry;
    }

    /** In which category a new one is to stand, as the address says; null when it says nothing. */
    Long category() {
        return SentNumber.id(parameters.get("category")).orElse(null);
    }

    public String getTitle() {
        return entry == null ? wording.here().text("catalog.service.new") : entry.name();
    }

    /** Whether the dialog asks if it is to be archived. */
    public boolean isArchiving() {
        return entry != null && entry.active() && "archive".equals(parameters.get(DO));
    }

    /** {@code 12 appointments lie ahead.} */
    public String getAhead() {
        if (ahead == null) {
            ahead = upcoming.ofService(entry.id());
        }
        return wording.here().text("catalog.ahead", ahead, UpcomingAppointments.MOST);
    }

    /** The page itself, without a dialog. */
    public String getHere() {
        return address().toString();
    }

    public String getArchiveAddress() {
        return address().with(DO, "archive").toString();
    }

    /** What the address says, for the forms on the page. */
    public List<Map.Entry<String, String>> getKept() {
        return isNew()
                ? Address.here().with(DO, "new").with("category", category()).getEntries()
                : address().getEntries();
    }

    /** Says what happened, and shows the service as it is now. */
    String done(long id, String key) {
        Said.afterwards(wording.here().text(key));
        return "/admin/service?faces-redirect=true&" + SERVICE + "=" + id;
    }

    private Address address() {
        return Address.here().with(SERVICE, entry == null ? null : entry.id());
    }
}
