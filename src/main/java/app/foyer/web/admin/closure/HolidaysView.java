package app.foyer.web.admin.closure;

import app.foyer.catalog.holiday.HolidayService;
import app.foyer.catalog.holiday.HolidayService.Choice;
import app.foyer.catalog.holiday.HolidayService.PublicHoliday;
import app.foyer.web.support.Address;
import app.foyer.web.support.Days;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The part of {@code /admin/closures.xhtml} that proposes the public holidays of a country, to be ticked. */
@Named
@RequestScoped
@ExplainsRefusals
public class HolidaysView {

    @Inject
    private HolidayService holidays;

    @Inject
    private ClosuresView page;

    @Inject
    private FacesWording wording;

    private boolean isOpen;
    private Choice choice;
    private List<PublicHoliday> found = List.of();
    private String[] ticked = {};

    @PostConstruct
    void read() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        isOpen = "holidays".equals(sent.get("do"));
        if (!isOpen) {
            return;
        }
        var country = Optional.ofNullable(sent.get("country")).orElse("").toLowerCase(Locale.ROOT);
        var regions = country.isEmpty() ? Map.<String, String>of() : holidays.regions(country, language());
        choice = new Choice(
                country,
                Optional.ofNullable(sent.get("region"))
                        .filter(regions::containsKey)
                        .orElse(""),
                year(sent.get("year")),
                location(sent.get("location")));
        found = country.isEmpty() ? List.of() : holidays.preview(choice, language());
        ticked = found.stream()
                .filter(holiday -> !holiday.closed())
                .map(holiday -> holiday.day().toString())
                .toArray(String[]::new);
    }

    private int year(String typed) {
        return holidays.years().stream()
                .filter(year -> String.valueOf(year).equals(typed))
                .findFirst()
                .orElse(holidays.years().get(0));
    }

    private Optional<Long> location(String typed) {
        return page.getPlaces().stream()
                .map(place -> place.id())
                .filter(id -> String.valueOf(id).equals(typed))
                .findFirst();
    }

    public String close() {
        var days =
                Arrays.stream(ticked).flatMap(day -> Days.parse(day).stream()).toList();
        var added = holidays.close(choice, days, language());
        Said.afterwards(wording.here().text("staffing.holidays.said", added));
        return "/admin/closures?faces-redirect=true";
    }

    public boolean isOpen() {
        return isOpen;
    }

    public Map<String, String> getCountries() {
        return holidays.countries(language());
    }

    /** Empty until a country is chosen that has regions with holidays of their own. */
    public Map<String, String> getRegions() {
        return choice.country().isEmpty() ? Map.of() : holidays.regions(choice.country(), language());
    }

    public List<Integer> getYears() {
        return holidays.years();
    }

    public Choice getChoice() {
        return choice;
    }

    public List<PublicHoliday> getFound() {
        return found;
    }

    public String told(PublicHoliday holiday) {
        return wording.here().longDate(holiday.day());
    }

    public List<Map.Entry<String, String>> getKept() {
        return Address.here()
                .with("do", "holidays")
                .with("country", choice.country())
                .with("region", choice.region())
                .with("year", choice.year())
                .with("location", choice.locationId().orElse(null))
                .getEntries();
    }

    public String[] getTicked() {
        return ticked;
    }

    public void setTicked(String[] ticked) {
        this.ticked = ticked;
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
