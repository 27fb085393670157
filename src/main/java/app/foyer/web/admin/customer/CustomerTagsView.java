package app.foyer.web.admin.customer;

import app.foyer.customer.tag.TagService;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The part of {@code /admin/customer.xhtml} about the words on a customer. */
@Named
@RequestScoped
public class CustomerTagsView {

    private static final String TAKE = "take";
    private static final String FIELD = "tagForm:words";

    @Inject
    private CustomerView page;

    @Inject
    private TagService tags;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private String words = "";

    public String put() {
        try {
            tags.put(List.of(who()), words, signedIn.getEmail());
            Said.afterwards(wording.here().text("customers.said.tagged", 1));
            return CustomerView.address(who());
        } catch (RefusedException refused) {
            Said.beside(FIELD, wording.all(refused.refusals()));
            return null;
        }
    }

    /** The word stands on the button that was pressed: the list may be another one by now. Looking at an address takes none. */
    public String take() {
        var faces = FacesContext.getCurrentInstance();
        var word = faces.getExternalContext().getRequestParameterMap().get(TAKE);
        if (!faces.isPostback() || word == null || page.getOne() == null) {
            return null;
        }
        tags.take(who(), word, signedIn.getEmail());
        Said.afterwards(wording.here().text("customers.said.untagged"));
        return CustomerView.address(who());
    }

    public List<String> getAll() {
        return tags.of(who());
    }

    /** Those that anybody has. */
    public List<String> getSuggested() {
        return tags.all();
    }

    /** The list of all who have it. */
    public String addressOf(String word) {
        return Address.of(CustomersView.HERE).with("tag", word).toString();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    private long who() {
        return page.getOne().entry().id();
    }
}
