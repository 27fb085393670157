package app.foyer.web.sign;

import app.foyer.account.session.UnfinishedSignIn;
import app.foyer.account.signin.SignInProgress;
import app.foyer.account.signin.SignInRequest;
import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.web.support.Address;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Behind {@code /login.xhtml}: one door for customers, staff and administrators. */
@Named
@RequestScoped
public class LoginView {

    /** What may just have happened on another page; anything else in the address says nothing. */
    private static final Set<String> NEWS = Set.of(
            "passwordSet",
            "signedOut",
            "setUp",
            "invitationAccepted",
            "addressProven",
            "addressChanged",
            "accountDeleted");

    @Inject
    private SecurityContext security;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SignInProgress progress;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    @Inject
    private Answers answers;

    private String email;
    private String password;
    private boolean remember;
    private String from;
    private String news;

    /** Who is signed in already has no business here. */
    public void load() {
        if (signedIn.isSomebody()) {
            goOn();
        }
    }

    public void signIn() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(email, password))
                        .rememberMe(remember));
        if (SignInRequest.wasTooBusy(request)) {
            answers.tooBusy();
        } else if (status == AuthenticationStatus.SUCCESS
                || UnfinishedSignIn.of(request).isPresent()) {
            goOn();
        } else {
            answers.beside("login:password", "sign.login.refused");
        }
    }

    /** To the next stage; where the person wanted to go; where the person belongs. */
    private void goOn() {
        answers.goTo(Address.of(progress.afterPassword(request, from)));
    }

    /** How long a device is remembered; 0: never, and then there is nothing to choose. */
    public int getRememberedDays() {
        return settings.read(SecuritySettings.class).rememberedDays();
    }

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }

    public boolean isAnyNews() {
        return news != null
                && NEWS.contains(news)
                && !FacesContext.getCurrentInstance().isPostback();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getNews() {
        return news;
    }

    public void setNews(String news) {
        this.news = news;
    }
}
