package app.foyer.web.admin.account;

import app.foyer.account.Role;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Behind {@code /admin/accounts.xhtml}: who of the business may sign in and as what, who on the staff that is, and who is
 * invited. What is open beside the list is {@link AccountView}'s and {@link InvitationsView}'s.
 */
@Named
@RequestScoped
public class AccountsView {

    static final String HERE = "/admin/accounts?faces-redirect=true";

    @Inject
    private Team team;

    @Inject
    private AccountView account;

    @Inject
    private InvitationsView invitations;

    @Inject
    private FacesWording wording;

    /** Says so when the address asks for somebody who is not there. */
    public void open() {
        account.mustBeThere();
        invitations.mustBeThere();
    }

    public List<Team.Row> getRows() {
        return team.rows();
    }

    public boolean isWithDrawer() {
        return account.getOpen() != null || invitations.getOpen() != null;
    }

    /** The roles in words, one after the other. */
    public String told(Set<Role> several) {
        return several.stream().sorted().map(wording::of).collect(Collectors.joining(", "));
    }

    public String addressOf(Team.Row row) {
        return switch (row.state()) {
            case ON, OFF -> Address.here().with(AccountView.ACCOUNT, row.id()).toString();
            case INVITED, EXPIRED ->
                Address.here().with(InvitationsView.INVITATION, row.id()).toString();
            case NONE -> InvitationsView.addressFor(row.id());
        };
    }

    public boolean isOpen(Team.Row row) {
        return switch (row.state()) {
            case ON, OFF -> account.getOpen() != null && account.getOpen().id() == row.id();
            case INVITED, EXPIRED ->
                invitations.getOpen() != null && invitations.getOpen().id() == row.id();
            case NONE -> false;
        };
    }
}
