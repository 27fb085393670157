package app.foyer.account.signin;

import app.foyer.account.password.TooBusyException;
import app.foyer.account.session.Door;
import app.foyer.account.session.OpenSession;
import app.foyer.account.session.SessionStamp;
import app.foyer.account.session.SignIn;
import app.foyer.account.session.SignedInAccount;
import app.foyer.account.session.UnfinishedSignIn;
import app.foyer.platform.ClientAddress;
import app.foyer.platform.Doorkeeper;
import app.foyer.platform.SecurityHeaders;
import app.foyer.platform.ServerSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
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
 * {@link Door} asks the database whether sign-in and account are still good: an ended sign-in, a changed password or a
 * switched-off account closes it at the next click on every node.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private Door door;

    @Inject
    private ServerSettings server;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private ClientAddress client;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var parameters = context.getAuthParameters();
        if (parameters != null && parameters.getCredential() != null) {
            return signIn(parameters, request, response, context);
        }
        if (SignInRequest.needsNoIdentity(request)) {
            return context.doNothing();
        }
        client.note(request);
        var open = door.open(request, response);
        if (open.isPresent() && open.get().isComplete()) {
            return enter(open.get(), request, context);
        }
        open.ifPresent(unfinished ->
                UnfinishedSignIn.of(unfinished, SessionStamp.wanted(request)).ownsTheRest(request));
        return context.isProtected() ? leadAway(open, request, response, context) : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        door.close(request, response);
        context.cleanClientSubject();
    }

    /** Whoever has a stage to go has said who they are, and is nobody yet. The page reads {@link UnfinishedSignIn}. */
    private AuthenticationStatus signIn(
            AuthenticationParameters parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        var result = validate(parameters.getCredential(), request);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var open = door.signIn(SignIn.of(result, parameters.isRememberMe()), request, response);
        if (open.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (open.get().isComplete()) {
            return enter(open.get(), request, context);
        }
        UnfinishedSignIn.of(open.get(), Optional.empty()).ownsTheRest(request);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private CredentialValidationResult validate(Credential credential, HttpServletRequest request) {
        try {
            return identityStores.validate(credential);
        } catch (TooBusyException e) {
            SignInRequest.markTooBusy(request);
            return CredentialValidationResult.INVALID_RESULT;
        }
    }

    private static AuthenticationStatus enter(
            OpenSession open, HttpServletRequest request, HttpMessageContext context) {
        var account = SignedInAccount.of(open);
        account.ownsTheRest(request);
        return context.notifyContainerAboutLogin(String.valueOf(account.id()), open.roleNames());
    }

    private AuthenticationStatus leadAway(
            Optional<OpenSession> unfinished,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context)
            throws AuthenticationException {
        var stage = unfinished.flatMap(open -> open.session().stage().page());
        stage.ifPresent(page -> SessionStamp.keepWanted(request, SignInRequest.wantedBy(request)));
        var address = stage.map(page -> request.getContextPath() + page)
                .orElseGet(() -> SignInRequest.loginAddressFor(request));
        return leadTo(address, request, response, context);
    }

    /**
     * The container asks for a sign-in before it asks the filters, so what they would do is done here. An AJAX request
     * cannot follow a redirect to another page: it gets one in its own language.
     */
    private AuthenticationStatus leadTo(
            String address, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        SecurityHeaders.setOn(request, response, server.servedOverTls());
        try {
            if (doorkeeper.turnsAway(request, response)) {
                return AuthenticationStatus.SEND_FAILURE;
            }
            if (!SignInRequest.isAjax(request)) {
                return context.redirect(address);
            }
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write(
                            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"%s\"/></partial-response>"
                                    .formatted(address));
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException("Answering a request without a session", e);
        }
    }
}
