package app.foyer.web.panel;

import app.foyer.messaging.feed.FeedService;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** The part of {@code /panel/account.xhtml} about the private calendar address, for customers. */
@Named
@RequestScoped
public class MyFeedView {

    private static final String PAGE = "/panel/account?faces-redirect=true";
    private static final String MADE = "foyer.feed";

    @Inject
    private SignedIn me;

    @Inject
    private FeedService feeds;

    @Inject
    private FacesWording wording;

    /** The address is handed to the next page, and to no other. */
    public String make() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(MADE, feeds.make(me.account()));
        return PAGE;
    }

    public String switchOff() {
        feeds.switchOff(me.account());
        Said.afterwards(wording.here().text("panel.feed.switchedOff"));
        return PAGE;
    }

    /** The address that was made just now; null on every other page. */
    public String getMade() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(MADE);
    }

    /** The same, as calendar programs open it. */
    public String getSubscription() {
        return getMade().replaceFirst("^https?:", "webcal:");
    }

    /** Null when there is no address. */
    public Instant getSince() {
        return feeds.since(me.account()).orElse(null);
    }
}
