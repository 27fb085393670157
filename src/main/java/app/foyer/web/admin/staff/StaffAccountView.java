package app.foyer.web.admin.staff;

import app.foyer.account.AccountService;
import app.foyer.catalog.StaffLogins;
import app.foyer.shared.EmailAddress;
import app.foyer.web.support.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind the account on the page of a staff member: whose it is, and where it is changed or one is offered by mail. */
@Named
@RequestScoped
public class StaffAccountView {

    @Inject
    private StaffMemberView page;

    @Inject
    private StaffLogins logins;

    @Inject
    private AccountService accounts;

    private Long accountId;

    @PostConstruct
    void read() {
        var member = page.getMember().id();
        accountId = logins.members().stream()
                .filter(one -> one.id() == member)
                .findFirst()
                .map(StaffLogins.Member::accountId)
                .orElse(null);
    }

    /** The user name; empty when this person has no account. */
    public String getEmail() {
        return accountId == null
                ? ""
                : accounts.addressOf(accountId).map(EmailAddress::value).orElse("");
    }

    /** Leads to the account. */
    public String getAddress() {
        return Address.of("accounts").with("account", accountId).toString();
    }

    /** Leads to the invitation of this person. */
    public String getInvitation() {
        return Address.of("accounts")
                .with("do", "invite")
                .with("staff", page.getMember().id())
                .toString();
    }
}
