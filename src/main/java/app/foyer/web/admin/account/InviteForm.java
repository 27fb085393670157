package app.foyer.web.admin.account;

import app.foyer.account.Role;
import app.foyer.account.team.Invitee;
import app.foyer.catalog.StaffLogins;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.VisibleText;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is to be invited, as it stands in the dialog. Keeps what was typed, right or wrong. */
public class InviteForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 100;

    private String name;
    private String email;
    private Role[] roles = {Role.STAFF};
    private Long staffId;

    /** Begins with somebody on the staff who has no account. */
    void invite(StaffLogins.Member member) {
        name = member.name();
        staffId = member.id();
    }

    /** What is wrong, by field. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        if (stripped(name).isEmpty()) {
            problems.put("name", Problem.of("team.name.missing"));
        } else if (stripped(name).length() > LONGEST_NAME) {
            problems.put("name", Problem.of("team.name.tooLong", LONGEST_NAME));
        } else if (!VisibleText.isName(stripped(name))) {
            problems.put("name", Problem.of("team.name.control"));
        }
        if (EmailAddress.parse(email).isEmpty()) {
            problems.put("email", Problem.of("team.email.wrong"));
        }
        if (roles == null || roles.length == 0) {
            problems.put("roles", Problem.of("accounts.roles.none"));
        }
        return problems;
    }

    /** Only to be asked when there are no problems. */
    Invitee invitee() {
        return new Invitee(
                stripped(name), EmailAddress.parse(email).orElseThrow(), Set.of(roles), Optional.ofNullable(staffId));
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public List<Role> getOffered() {
        return Team.ROLES;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }
}
