package app.foyer.web.admin.customer;

import app.foyer.customer.CustomerDirectory.Wanted;
import app.foyer.customer.CustomerExport;
import app.foyer.customer.CustomerExport.Row;
import app.foyer.customer.tag.TagService;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.web.admin.TakenList;
import app.foyer.web.admin.TakenList.What;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The part of {@code /admin/customers.xhtml} that hands out the list as it is filtered. What it writes can be imported again. */
@Named
@RequestScoped
public class CustomersFileView {

    /** By these words the import knows the columns again. */
    private static final List<String> HEADS = List.of(
            "sheets.import.field.FIRST_NAME",
            "sheets.import.field.LAST_NAME",
            "sheets.import.field.EMAIL",
            "sheets.import.field.PHONE",
            "sheets.import.field.GENDER",
            "sheets.import.field.BIRTH_DATE",
            "sheets.import.field.LANGUAGE",
            "sheets.import.field.TIME_ZONE",
            "sheets.import.field.NOTES",
            "sheets.import.field.TAGS",
            "sheets.export.since");

    @Inject
    private CustomerExport customers;

    @Inject
    private TagService tags;

    @Inject
    private TakenList list;

    @Inject
    private Settings settings;

    /** A line of the list with the words that the business put on it. */
    private record Tagged(Row row, List<String> tags) {}

    public void take(String kind) throws IOException {
        var choices = choices();
        list.send(
                kind,
                new What("customers", "customer.listTaken", choices.address().choices(), HEADS),
                (Tagged last) -> after(last == null ? 0 : last.row().id(), choices.wanted()),
                CustomersFileView::cells);
    }

    private List<Tagged> after(long id, Wanted wanted) {
        var rows = customers.after(id, TakenList.PIECE, wanted);
        var words = tags.of(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new Tagged(row, words.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static List<String> cells(Tagged tagged) {
        var row = tagged.row();
        var profile = row.profile();
        return Arrays.asList(
                profile.firstName(),
                profile.lastName(),
                row.email(),
                profile.phone(),
                profile.gender() == null ? null : profile.gender().name().toLowerCase(Locale.ROOT),
                Objects.toString(profile.birthDate(), null),
                profile.language(),
                profile.zoneChosen() ? profile.timeZone().getId() : null,
                row.notes(),
                tagged.tags().isEmpty() ? null : String.join(", ", tagged.tags()),
                row.since().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    }

    /** The filter of the list, for the form. */
    public List<Map.Entry<String, String>> getKept() {
        return choices().address().getEntries();
    }

    private CustomerChoices choices() {
        return CustomerChoices.from(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(),
                settings.read(CompanySettings.class).timeZone());
    }
}
