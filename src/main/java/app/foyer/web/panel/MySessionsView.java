package app.foyer.web.panel;

import app.foyer.account.session.DeviceName;
import app.foyer.account.session.MySessions;
import app.foyer.account.session.MySessions.MySession;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The part of {@code /panel/password.xhtml} that shows where somebody is signed in, and ends that. */
@Named
@RequestScoped
public class MySessionsView {

    private static final String PAGE = "/panel/password?faces-redirect=true";

    @Inject
    private SignedIn me;

    @Inject
    private MySessions sessions;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private List<MySession> list;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public String end() {
        var asked = getEnding();
        if (asked != null && sessions.end(me.account(), asked.id())) {
            Said.afterwards(wording.here().text("panel.sessions.ended", name(asked.device())));
        }
        return PAGE;
    }

    public String endOthers() {
        sessions.endOthers(me.account());
        Said.afterwards(wording.here().text("panel.sessions.othersEnded"));
        return PAGE;
    }

    public List<MySession> getList() {
        if (list == null) {
            list = sessions.of(me.account());
        }
        return list;
    }

    public boolean isAnyOther() {
        return getList().size() > 1;
    }

    /** The one that the address asks to end; null when it asks for none, or for one that is over or somebody else's. */
    public MySession getEnding() {
        return getList().stream()
                .filter(session ->
                        !session.current() && String.valueOf(session.id()).equals(parameters.get("end")))
                .findFirst()
                .orElse(null);
    }

    /** Whether the address asks to end all others. */
    public boolean isEndingOthers() {
        return parameters.containsKey("endOthers") && isAnyOther();
    }

    /** {@code Firefox on Windows}, or as much of it as is known. */
    public String name(DeviceName device) {
        if (device.browser().isEmpty() && device.system().isEmpty()) {
            return wording.here().text("panel.sessions.unknown");
        }
        return device.browser().isEmpty() || device.system().isEmpty()
                ? device.browser() + device.system()
                : wording.here().text("panel.sessions.device", device.browser(), device.system());
    }
}
