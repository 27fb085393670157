package app.foyer.web.admin;

import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The buttons of {@code a:order}, by which things change places with their neighbours: which one was pressed, and at which one
 * the keyboard goes on afterwards.
 */
@Named
@RequestScoped
public class Moved {

    private static final Pattern THING = Pattern.compile("([a-z]+)-([1-9][0-9]{0,17})");
    private static final Pattern BUTTON = Pattern.compile("(?:up|down)-" + THING.pattern());

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;

    /** One of the two buttons of a thing. */
    public record Button(String thing, boolean up) {

        public boolean isOf(String kind) {
            return thing.startsWith(kind + "-");
        }

        public long id() {
            return Long.parseLong(thing.substring(thing.indexOf('-') + 1));
        }
    }

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** Empty when none was: looking at an address never moves anything. */
    public Optional<Button> pressed() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return Optional.empty();
        }
        return pressed(parameters.get("up"), true).or(() -> pressed(parameters.get("down"), false));
    }

    private static Optional<Button> pressed(String thing, boolean up) {
        return Optional.ofNullable(thing)
                .filter(named -> THING.matcher(named).matches())
                .map(named -> new Button(named, up));
    }

    /** Says what happened. @param page where it is to be seen */
    public String done(String page, Button button) {
        Said.afterwards(wording.here().text(button.up() ? "catalog.order.movedUp" : "catalog.order.movedDown"));
        return page + "&moved=" + (button.up() ? "up-" : "down-") + button.thing();
    }

    /** The id of the button that was pressed; empty when none was. */
    public String getButton() {
        var button = Objects.requireNonNullElse(parameters.get("moved"), "");
        return BUTTON.matcher(button).matches() ? button : "";
    }
}
