package app.foyer.web.admin.bundle;

import app.foyer.booking.desk.DeskCustomers;
import app.foyer.booking.desk.DeskCustomers.Suggestion;
import app.foyer.web.support.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The dialog of {@code /admin/packages.xhtml} that asks to whom a package is sold; the sale itself is on the customer's page. */
@Named
@RequestScoped
public class PackageBuyerView {

    private static final int LONGEST = 100;

    @Inject
    private PackagesView page;

    @Inject
    private DeskCustomers customers;

    private String search;
    private boolean selling;
    private List<Suggestion> found;

    @PostConstruct
    void read() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var typed = Objects.requireNonNullElse(parameters.get("search"), "").strip();
        search = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        selling = PackagesOfCustomerView.SELL.equals(parameters.get("do"));
    }

    public boolean isOpen() {
        return selling && page.getOpen() != null && page.getOpen().active();
    }

    public String getSearch() {
        return search;
    }

    /** Nobody as long as nothing was typed. */
    public List<Suggestion> getFound() {
        if (found == null) {
            found = search.isEmpty() ? List.of() : customers.matching(search);
        }
        return found;
    }

    /** Within the application. */
    public String addressOf(Suggestion one) {
        return Address.of("/admin/customer")
                .with("customer", one.id())
                .with("do", PackagesOfCustomerView.SELL)
                .with("package", page.getOpen().id())
                .toString();
    }

    public String getNewCustomerAddress() {
        return "/admin/customer?do=new";
    }

    /** What the address says, for the form that looks for somebody. */
    public List<Map.Entry<String, String>> getKept() {
        return Address.here()
                .with("package", page.getOpen().id())
                .with("do", PackagesOfCustomerView.SELL)
                .getEntries();
    }
}
