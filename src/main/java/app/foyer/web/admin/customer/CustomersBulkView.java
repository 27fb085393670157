package app.foyer.web.admin.customer;

import app.foyer.customer.tag.TagService;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** What can be done to the ticked rows of {@code /admin/customers.xhtml}. */
@Named
@RequestScoped
public class CustomersBulkView {

    private static final String FIELD = "bulk:words";

    @Inject
    private CustomersView list;

    @Inject
    private TagService tags;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private String words = "";

    public void tag() throws IOException {
        var picked = picked();
        if (picked.isEmpty()) {
            Said.error(wording.here().text("customers.pick.some"));
            return;
        }
        try {
            tags.put(picked, words, signedIn.getEmail());
        } catch (RefusedException refused) {
            Said.beside(FIELD, wording.all(refused.refusals()));
            return;
        }
        Said.afterwards(wording.here().text("customers.said.tagged", picked.size()));
        go(CustomersView.HERE + list.page());
    }

    /** Leads to where is told what would go. */
    public void delete() throws IOException {
        if (picked().isEmpty()) {
            Said.error(wording.here().text("customers.pick.some"));
            return;
        }
        go(Address.of("/admin/customer-delete")
                .with("customers", picked().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .toString());
    }

    /** Leads to where two are held side by side. */
    public void merge() throws IOException {
        var picked = picked();
        if (picked.size() != 2) {
            Said.error(wording.here().text("customers.pick.two"));
            return;
        }
        go(Address.of("/admin/customer-merge")
                .with("customer", Math.min(picked.get(0), picked.get(1)))
                .with("other", Math.max(picked.get(0), picked.get(1)))
                .toString());
    }

    /** Whether a row is still ticked, after something was refused. */
    public boolean isPicked(long id) {
        return picked().contains(id);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    private static List<Long> picked() {
        var picked = external().getRequestParameterValuesMap().get("pick");
        return AskedCustomer.numbers(picked == null ? new String[0] : picked);
    }

    private static void go(String address) throws IOException {
        external().redirect(external().getRequestContextPath() + address);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
