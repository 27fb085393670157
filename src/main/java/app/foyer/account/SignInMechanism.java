package app.foyer.account;

import app.foyer.platform.Doorkeeper;
import app.foyer.platform.SecurityHeaders;
import app.foyer.platform.ServerSettings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Gives every request its identity. Who is signed in stands as plain text in the session ({@link SessionStamp}), so that
 * it survives a move to another node, which the built-in mechanisms do not. With every request of such a session the
 * database is asked, by primary key, whether the account may still come in: a changed password or a switched-off
 * account closes the door at the next click on every node.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessClock clock;

    @Inject
    private ServerSettings server;

    @Inject
    private Doorkeeper doorkeeper;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var parameters = context.getAuthParameters();
        if (parameters != null && parameters.getCredential() != null) {
            return signIn(parameters.getCredential(), request, context);
        }
        if (SignInRequest.needsNoIdentity(request)) {
            return context.doNothing();
        }
        var stamp = SessionStamp.in(request);
        var owner = stamp.flatMap(this::ownerIfStillWelcome);
        if (owner.isPresent()) {
            return enter(stamp.get(), owner.get(), request, context);
        }
        stamp.ifPresent(over -> request.getSession().invalidate());
        return context.isProtected() ? askToSignIn(request, response, context) : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        context.cleanClientSubject();
    }

    private AuthenticationStatus signIn(Credential credential, HttpServletRequest request, HttpMessageContext context) {
        var result = validate(credential, request);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var stamp = SessionStamp.of(result, clock.now());
        var owner = ownerIfStillWelcome(stamp);
        if (owner.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        stamp.putIntoNewSessionOf(request);
        return enter(stamp, owner.get(), request, context);
    }

    private CredentialValidationResult validate(Credential credential, HttpServletRequest request) {
        try {
            return identityStores.validate(credential);
        } catch (TooBusyException e) {
            SignInRequest.markTooBusy(request);
            return CredentialValidationResult.INVALID_RESULT;
        }
    }

    private Optional<EmailAddress> ownerIfStillWelcome(SessionStamp stamp) {
        return stamp.isOver(clock.now())
                ? Optional.empty()
                : accounts.emailIfOpen(stamp.accountId(), stamp.sessionEpoch());
    }

    private static AuthenticationStatus enter(
            SessionStamp stamp, EmailAddress owner, HttpServletRequest request, HttpMessageContext context) {
        new SignedInAccount(stamp.accountId(), owner, stamp.roles()).ownsTheRest(request);
        return context.notifyContainerAboutLogin(String.valueOf(stamp.accountId()), stamp.roleNames());
    }

    /**
     * The container asks for a sign-in before it asks the filters, so what they would do is done here. An AJAX request
     * cannot follow a redirect to another page: it gets one in its own language.
     */
    private AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        SecurityHeaders.setOn(request, response, server.servedOverTls());
        var login = SignInRequest.loginAddressFor(request);
        try {
            if (doorkeeper.turnsAway(request, response)) {
                return AuthenticationStatus.SEND_FAILURE;
            }
            if (!SignInRequest.isAjax(request)) {
                return context.redirect(login);
            }
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write(
                            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"%s\"/></partial-response>"
                                    .formatted(login));
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException("Answering a request without a session", e);
        }
    }
}
