package app.foyer.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a form of ours came back whole. Our pages send two signs along: by the view state the server finds the page, and
 * by the nonce it signs the scripts of the answer. Without the second it would act and then break off in its answer.
 */
final class SentForm {

    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final String NONCE = "primefaces.nonce";
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9+/=]{16,200}");

    private SentForm() {}

    /** Faces acts on whatever carries a view state, in an address too; but looking at something never acts. */
    static boolean comesWithoutPost(HttpServletRequest request) throws UnsupportedEncodingException {
        if ("POST".equals(request.getMethod()) || RequestPath.of(request).isApi()) {
            return false;
        }
        readAsUnicode(request);
        return request.getParameter(VIEW_STATE) != null;
    }

    /** Files come in another form, whose parts are read by the page itself. */
    static boolean lacksItsNonce(HttpServletRequest request) throws UnsupportedEncodingException {
        if (!isFilledIn(request)) {
            return false;
        }
        readAsUnicode(request);
        var nonce = request.getParameter(NONCE);
        return request.getParameter(VIEW_STATE) != null
                && (nonce == null || !WRITTEN.matcher(nonce).matches());
    }

    private static boolean isFilledIn(HttpServletRequest request) {
        var type = request.getContentType();
        return "POST".equals(request.getMethod())
                && !RequestPath.of(request).isApi()
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    /** Whoever reads the first parameter decides for all of them how their letters are written. */
    private static void readAsUnicode(HttpServletRequest request) throws UnsupportedEncodingException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
    }
}
