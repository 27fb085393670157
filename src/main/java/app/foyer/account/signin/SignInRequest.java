package app.foyer.account.signin;

import app.foyer.account.password.TooBusyException;
import app.foyer.platform.RequestPath;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the door reads from a request and leaves at it. */
public final class SignInRequest {

    private static final String TOO_BUSY = TooBusyException.class.getName();

    private SignInRequest() {}

    /** Whether a sign-in in this request was not even tried, because too many others were being checked. */
    public static boolean wasTooBusy(HttpServletRequest request) {
        return request.getAttribute(TOO_BUSY) != null;
    }

    static void markTooBusy(HttpServletRequest request) {
        request.setAttribute(TOO_BUSY, true);
    }

    /** Style sheets, pictures, health and REST: the first three are for everybody, REST uses no cookie. */
    static boolean needsNoIdentity(HttpServletRequest request) {
        var path = RequestPath.of(request);
        return path.isFile() || path.isHealth() || path.isApi();
    }

    static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** The sign-in page, told where the person wanted to go. Plain characters only: safe in a header and in XML. */
    static String loginAddressFor(HttpServletRequest request) {
        return request.getContextPath() + "/login?from=" + URLEncoder.encode(wantedBy(request), StandardCharsets.UTF_8);
    }

    /** The address within Foyer that a request asks for. */
    static String wantedBy(HttpServletRequest request) {
        var query = request.getQueryString();
        return RequestPath.of(request).value() + (query == null ? "" : "?" + query);
    }
}
